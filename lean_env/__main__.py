"""Run the command line as `python -m lean_env`."""

from lean_env.cli.app import main

main()
