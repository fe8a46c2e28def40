"""Options hold until their scope ends, and for one command where it is said so."""

from __future__ import annotations

import pytest

from lean_env.syntax.option_scope import value_at_end

ON, OFF = "set_option autoImplicit true\n", "set_option autoImplicit false\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        (ON, "true"),
        (ON + OFF, "false"),
        ("set_option  autoImplicit\n  true", "true"),
        ("set_option relaxedAutoImplicit true", None),
        (f"section\n{ON}end\n", None),
        (f"section A\n{ON}end A\n", None),
        (f"noncomputable section\n{ON}end\n", None),
        (f"namespace A.B\n{ON}end A.B\n", None),
        (f"namespace A.B\n{OFF}end B\n{ON}", "true"),
        (f"namespace A.B\nend B\n{ON}end A\n", None),
        (f"{OFF}section\n{ON}end\n", "false"),
        (f"{ON}section\n{OFF}end\n", "true"),
        (f"section\n{ON}", "true"),
        (f"mutual\ndef f := 1\nend\n{ON}", "true"),
        (f"end end\n{ON}", "true"),
        ("set_option autoImplicit true in\nvariable (x : τ)", None),
        ("set_option autoImplicit true\ninductive T", "true"),
        (f"-- {OFF}", None),
        (f'def text := "{OFF}"', None),
        (f"def a.end := 1\nopen section.end\n{ON}", "true"),
    ],
)
def test_the_value_that_holds_at_the_end(text: str, value: str | None) -> None:
    assert value_at_end(text, "autoImplicit") == value
