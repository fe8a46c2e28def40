"""Run the command line as `python -m lean_env.cli`."""

from lean_env.cli.app import main

main()
