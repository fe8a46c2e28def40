"""Verify, search and learn Lean 4 proofs against the real kernel.

```python
from lean_env import Candidate, Verifier

with Verifier() as verifier:
    statement = "theorem t (a b : Nat) : a + b = b + a := by"
    for verdict in verifier.verify([Candidate("1", statement, "omega")]):
        print(verdict.id, verdict.outcome, verdict.reward)
```

A `Candidate` is a trusted statement with an untrusted proof; a `Verifier` judges many at once on a
pool of sandboxed Lean processes, and an `AsyncVerifier` does so for asyncio programs (a `Verifying`
is what judges, wherever it is); a `Verdict` says how each ended (`Outcome`), why it was rejected
(`Reason`), and what it earns. `Limits` bound what one candidate may spend, `Level` how much is
checked. A `Theorem` is a statement of a problem set. A `ProofEnv` proves theorems step by step, an
`AsyncProofEnv` does so for asyncio programs (`lean_env.environment`). The reward function for
trainers is `training.reward.LeanReward`.

`Verifier()` needs the pocket toolchain, which `lean-env setup` makes, and raises `ToolchainError`
without it. Nothing of this package is imported until it is asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lean_env.environment.asynchronous import AsyncProofEnv
    from lean_env.environment.env import ProofEnv
    from lean_env.judge.candidate import Candidate, CandidateError
    from lean_env.judge.verdict import Level, Outcome, Reason, Verdict
    from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem
    from lean_env.repl.message import Message, Severity
    from lean_env.repl.protocol import Limits
    from lean_env.sandbox import Sandbox, SandboxUnavailable
    from lean_env.toolchain import Toolchain, ToolchainError, locate
    from lean_env.verify.asynchronous import AsyncVerifier
    from lean_env.verify.verifier import Verifier
    from lean_env.verify.verifying import Verifying

__version__ = "0.1.0"

_HOMES = {
    "Candidate": "judge.candidate",
    "CandidateError": "judge.candidate",
    "Level": "judge.verdict",
    "Outcome": "judge.verdict",
    "Reason": "judge.verdict",
    "Verdict": "judge.verdict",
    "ProblemError": "problems.theorem",
    "ProblemSet": "problems.theorem",
    "Theorem": "problems.theorem",
    "Message": "repl.message",
    "Severity": "repl.message",
    "Limits": "repl.protocol",
    "Sandbox": "sandbox",
    "SandboxUnavailable": "sandbox",
    "Toolchain": "toolchain",
    "ToolchainError": "toolchain",
    "locate": "toolchain",
    "AsyncProofEnv": "environment.asynchronous",
    "ProofEnv": "environment.env",
    "AsyncVerifier": "verify.asynchronous",
    "Verifier": "verify.verifier",
    "Verifying": "verify.verifying",
}

__all__ = [
    "AsyncProofEnv",
    "AsyncVerifier",
    "Candidate",
    "CandidateError",
    "Level",
    "Limits",
    "Message",
    "Outcome",
    "ProblemError",
    "ProblemSet",
    "ProofEnv",
    "Reason",
    "Sandbox",
    "SandboxUnavailable",
    "Severity",
    "Theorem",
    "Toolchain",
    "ToolchainError",
    "Verdict",
    "Verifier",
    "Verifying",
    "__version__",
    "locate",
]


def __getattr__(name: str) -> object:
    """Import what is asked for: the command line and the kernel's process need little of it."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
