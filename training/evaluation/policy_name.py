"""The names under which a policy can be measured, and which of them mean something."""

from __future__ import annotations

from difflib import get_close_matches

from lean_env.judge.reason import is_parse_error
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Request
from lean_env.sandbox import Sandbox
from lean_env.session.hole import holes
from lean_env.toolchain import Toolchain
from policy.generator import ModelError
from policy.models import check_model, is_model

SAMPLER, PORTFOLIO = "sampler", "portfolio"
NAMES = (SAMPLER, PORTFOLIO)
_TRIAL = "example : True := by sorry"
_LIMITS = Limits(wall_s=10.0, memory_mb=2048)


class UnknownPolicyError(ValueError):
    """A name that means no policy; the message lists what there is."""


def check_policy(name: str, toolchain: Toolchain, sandbox: Sandbox) -> None:
    """Refuse what is no policy's name, no model and no tactic that Lean can read.

    Raises UnknownPolicyError, before anything is loaded or judged.
    """
    if name in NAMES:
        return
    if is_model(name):
        try:
            check_model(name)
        except ModelError as error:
            raise UnknownPolicyError(str(error)) from None
        return
    complaint = _complaint(name, toolchain, sandbox)
    if complaint is not None:
        near = get_close_matches(name, NAMES, 1)
        hint = f"; did you mean `{near[0]}`?" if near else ""
        raise UnknownPolicyError(
            f"`{name}` is no policy: there are `{SAMPLER}`, `{PORTFOLIO}`, a model (a "
            f"folder, a hub name, a server), and any tactic that Lean can read ({complaint}){hint}"
        )


def _complaint(tactic: str, toolchain: Toolchain, sandbox: Sandbox) -> str | None:
    """Return what Lean's parser says against a tactic; None if it reads it."""
    if not tactic.strip():
        return "this is none"
    trial = next(holes(_TRIAL)).then(tactic).filled()
    repl = open_repl(toolchain, sandbox=sandbox)
    try:
        said = repl.elaborate(Request(trial, limits=_LIMITS)).messages
    finally:
        repl.close()
    wrong = [m for m in said if m.severity is Severity.ERROR and is_parse_error(m)]
    return wrong[0].text.splitlines()[0] if wrong else None
