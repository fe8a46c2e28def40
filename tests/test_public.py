"""What `import lean_env` gives, and what it does not load."""

from __future__ import annotations

import inspect
import subprocess
import sys

import lean_env


def test_every_public_name_is_there_and_documented() -> None:
    assert set(lean_env.__all__) == set(lean_env._HOMES) | {"__version__"}
    for name in lean_env._HOMES:
        thing = getattr(lean_env, name)
        assert thing.__name__ == name
        assert inspect.getdoc(thing), f"{name} has no docstring"
        if inspect.isclass(thing):
            own = {key: value for key, value in vars(thing).items() if not key.startswith("_")}
            for key, value in own.items():
                if callable(value) or isinstance(value, property | classmethod | staticmethod):
                    assert inspect.getdoc(getattr(thing, key)), f"{name}.{key} has no docstring"


def test_the_package_loads_only_what_is_asked_for() -> None:
    code = (
        "import sys, lean_env; lean_env.Candidate; "
        "print(sorted(m for m in sys.modules if m.startswith('lean_env')))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert eval(shown.stdout) == ["lean_env", "lean_env.judge", "lean_env.judge.candidate"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(lean_env, "verify_everything")
