"""What goes wrong in the commands of training, said in one line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lean_env.cli.errors import Exit, clear_errors, fail
from training.cli_checks import need_extra

_FULL = 1 << 20  # bytes left on a disk that counts as full


@contextmanager
def faults(out: Path) -> Iterator[None]:
    """Every fault a user can fix becomes one message."""
    need_extra("datasets", "transformers")
    import datasets
    import transformers
    from safetensors import SafetensorError

    from lean_env.environment import StepperFault
    from lean_env.problems.theorem import ProblemError
    from policy.generator import ModelError
    from policy.graph_json import GraphError
    from training.config import ConfigError
    from training.ranks import OtherProcessError

    transformers.utils.logging.set_verbosity_warning()
    transformers.utils.logging.disable_progress_bar()
    datasets.disable_progress_bars()
    with clear_errors():
        try:
            yield
        except (ConfigError, ProblemError, ModelError, GraphError) as error:
            fail(str(error), Exit.USAGE)
        except StepperFault as error:
            fail(f"Lean could not be run: {error}; what is done so far is kept", Exit.CANNOT_RUN)
        except OtherProcessError as error:
            fail(f"{error}; the same command goes on with {out}", Exit.CANNOT_RUN)
        except OSError as error:
            where = error.filename or out
            fail(f"{where}: {error.strerror}; what is done so far is kept", Exit.CANNOT_RUN)
        except (SafetensorError, RuntimeError) as error:
            # What writes models has exceptions of its own for a disk that is full.
            place = out if out.is_dir() else Path.cwd()
            if isinstance(error, RuntimeError) and shutil.disk_usage(place).free > _FULL:
                raise
            fail(f"{out}: {error}; what is done so far is kept", Exit.CANNOT_RUN)
        except KeyboardInterrupt:
            fail(f"stopped; the same command goes on with {out}", Exit.INTERRUPTED)
