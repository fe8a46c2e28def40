"""Step 6 of a verdict: kernels, the official one and others, have the last word."""

from __future__ import annotations

from collections.abc import Sequence

from lean_env.judge.decision import Refused, Stopped
from lean_env.judge.external import ExternalFault, ExternalKernel
from lean_env.judge.inspect import Evidence
from lean_env.judge.kernel import Refusal
from lean_env.judge.kernel_client import (
    KernelCrash,
    KernelProcess,
    KernelTimeout,
    KernelUnavailable,
)
from lean_env.judge.lean_checker import LeanChecker
from lean_env.judge.library import Library
from lean_env.judge.name import Name
from lean_env.judge.verdict import Outcome, Reason
from lean_env.native.abi import AbiMismatch, known_build
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

_CHECKER_S = 300.0  # leanchecker maps the whole library anew for each file
_EXTERNAL_S = 600.0  # an external kernel checks the library below a proof as well


class Replay:
    """Replays evidence: through the binding where the library is the very one it was written for,
    else through `leanchecker`; and through external kernels when asked.

    Every method returns when the kernel accepts, else raises Refused or Stopped.
    """

    def __init__(
        self, toolchain: Toolchain, sandbox: Sandbox, external: Sequence[ExternalKernel]
    ) -> None:
        self._toolchain = toolchain
        self.external = tuple(external)
        self._kernel = self._new_kernel()
        self._checker = LeanChecker(toolchain, sandbox)

    def close(self) -> None:
        """End the kernel process; idempotent."""
        if self._kernel is not None:
            self._kernel.close()

    def official(
        self, imports: tuple[Name, ...], evidence: Evidence, *, wall_s: float, fresh: bool
    ) -> None:
        """Ask the official kernel, in a process of its own if `fresh`."""
        try:
            if self._kernel is None:
                self._by_checker(evidence, wall_s)
            elif fresh and (kernel := self._new_kernel()) is not None:
                try:
                    self._by_kernel(kernel, imports, evidence, wall_s)
                finally:
                    kernel.close()
            else:
                self._by_kernel(self._kernel, imports, evidence, wall_s)
        except KernelTimeout as error:
            raise Stopped(Outcome.TIMEOUT, f"kernel: {error}") from None
        except KernelCrash as error:
            raise Stopped(Outcome.CRASHED, f"kernel: {error}") from None
        except KernelUnavailable as error:
            raise Stopped(Outcome.INFRASTRUCTURE, f"kernel: {error}") from None

    def others(
        self, library: Library, evidence: Evidence, allowed: frozenset[Name], *, wall_s: float
    ) -> None:
        """Ask every external kernel about the proof and all of the library below it."""
        for kernel in self.external:
            try:
                complaint = kernel.check(
                    evidence.theorem,
                    lambda name: evidence.find(name) or library.find(name),
                    allowed,
                    wall_s=max(_EXTERNAL_S, wall_s),
                )
            except ExternalFault as error:
                raise Stopped(Outcome.INFRASTRUCTURE, str(error)) from None
            if complaint is not None:
                raise Refused(Reason.KERNEL, f"{kernel.name} refuses: {complaint}")

    def _by_kernel(
        self, kernel: KernelProcess, imports: tuple[Name, ...], evidence: Evidence, wall_s: float
    ) -> None:
        refused = kernel.replay(imports, evidence.file.terms, evidence.declarations, wall_s=wall_s)
        if refused is None:
            return
        if refused.refusal is Refusal.EXCESSIVE_MEMORY:
            raise Stopped(Outcome.OUT_OF_MEMORY, f"kernel: {refused.detail}")
        raise Refused(Reason.KERNEL, f"the kernel refuses {refused.detail}")

    def _by_checker(self, evidence: Evidence, wall_s: float) -> None:
        complaint = self._checker.check(evidence.file, wall_s=max(_CHECKER_S, wall_s))
        if complaint is not None:
            raise Refused(Reason.KERNEL, f"leanchecker refuses: {complaint}")

    def _new_kernel(self) -> KernelProcess | None:
        library = self._toolchain.library
        if library is None:
            return None
        try:
            known_build(library)
        except (AbiMismatch, OSError):
            return None
        return KernelProcess(library, self._toolchain.sysroot)
