"""Step 6 of a verdict: kernels, the official one and others, have the last word."""

from __future__ import annotations

import contextlib
import shlex
import threading
from collections.abc import Iterator, Sequence

from lean_env.deadline import Deadline
from lean_env.judge.decision import Refused, Stopped
from lean_env.judge.inspect import Evidence
from lean_env.judge.verdict import Outcome, Reason
from lean_env.kernel.binding import Refusal
from lean_env.kernel.checker import CheckerCrash, CheckerTimeout, CheckerUnavailable
from lean_env.kernel.client import (
    KernelCrash,
    KernelOutOfMemory,
    KernelProcess,
    KernelTimeout,
    KernelUnavailable,
)
from lean_env.kernel.declarations import UnsupportedConstant
from lean_env.kernel.external import ExternalKernel
from lean_env.kernel.leanchecker import LEANCHECKER, LeanChecker
from lean_env.native.abi import AbiMismatch, known_build
from lean_env.olean.imports import Library
from lean_env.olean.name import Name
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

_CHECKER_S = 300.0  # leanchecker maps the whole library anew for each file
_EXTERNAL_S = 600.0  # an external kernel checks the library below a proof as well


class Replay:
    """Replays evidence: through the binding where the library is the very one it was written for,
    else through `leanchecker`; and, when asked, through external kernels and whatever other
    checkers the toolchain has beside `lean`: `leanchecker`, `lean4lean`, `nanoda_bin`.

    Every method returns when the kernel accepts, else raises Refused or Stopped. Threads that ask
    at the same time get a kernel process each; one that asks alone always the same.
    """

    def __init__(
        self, toolchain: Toolchain, sandbox: Sandbox, external: Sequence[ExternalKernel]
    ) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox
        nanoda = toolchain.sysroot / "bin" / "nanoda_bin"
        own = [ExternalKernel(f"{shlex.quote(str(nanoda))} {{config}}")] if nanoda.is_file() else []
        self.external = (*external, *own)
        self._checker = LeanChecker(toolchain, sandbox)
        self._has_kernel = self._is_known()
        # Without the binding `leanchecker` has its say at every level.
        others = (LEANCHECKER, "lean4lean") if self._has_kernel else ("lean4lean",)
        checkers = (LeanChecker(toolchain, sandbox, name) for name in others)
        self._second = [checker for checker in checkers if checker.is_there]
        # `leanchecker` is the official kernel once more.
        independent = [checker for checker in self._second if checker.name != LEANCHECKER]
        self.has_second_kernel = bool(self.external or independent)
        self._idle: list[KernelProcess] = []
        self._lock = threading.Lock()

    def close(self) -> None:
        """End the kernel processes; idempotent."""
        with self._lock:
            idle, self._idle = self._idle, []
        for kernel in idle:
            kernel.close()

    def official(
        self,
        imports: tuple[Name, ...],
        evidence: Evidence,
        deadline: Deadline,
        memory_mb: int,
        *,
        fresh: bool,
    ) -> None:
        """Ask the official kernel, in a process of its own if `fresh`.

        The kernel has what is left of the deadline; `leanchecker`, which loads the whole library
        for each file, so much more that this is not the candidate's time.
        """
        try:
            if self._has_kernel:
                with self._borrowed(fresh) as kernel:
                    refused = kernel.replay(
                        imports,
                        evidence.file.terms,
                        evidence.declarations,
                        wall_s=deadline.left_s,
                        memory_mb=memory_mb,
                    )
                complaint = None if refused is None else refused.detail
                exhausted = refused and refused.refusal is Refusal.EXCESSIVE_MEMORY
                if exhausted:
                    raise KernelOutOfMemory(refused.detail if refused else "")
            else:
                deadline.allow(_CHECKER_S)
                complaint = self._checker.check(evidence.file, deadline=deadline)
        except (KernelTimeout, CheckerTimeout) as error:
            raise Stopped(Outcome.TIMEOUT, f"kernel: {error}") from None
        except KernelOutOfMemory as error:
            raise Stopped(Outcome.OUT_OF_MEMORY, f"kernel: {error}") from None
        except (KernelCrash, CheckerCrash) as error:
            raise Stopped(Outcome.CRASHED, f"kernel: {error}") from None
        except (KernelUnavailable, CheckerUnavailable) as error:
            raise Stopped(Outcome.INFRASTRUCTURE, f"kernel: {error}") from None
        if complaint is not None:
            raise Refused(Reason.KERNEL, f"the kernel refuses {complaint}")

    def others(
        self, library: Library, evidence: Evidence, allowed: frozenset[Name], deadline: Deadline
    ) -> None:
        """Ask every external kernel about the proof and all of the library below it.

        The toolchain's other checkers are asked about the proof's file. Each has time of its own
        for the library, besides what is left of the deadline.
        """
        for checker in self._second:
            deadline.allow(_CHECKER_S)
            try:
                complaint = checker.check(evidence.file, deadline=deadline)
            except CheckerTimeout as error:
                raise Stopped(Outcome.TIMEOUT, f"{checker.name}: {error}") from None
            except CheckerCrash as error:
                raise Stopped(Outcome.CRASHED, f"{checker.name}: {error}") from None
            except CheckerUnavailable as error:
                raise Stopped(Outcome.INFRASTRUCTURE, f"{checker.name}: {error}") from None
            if complaint is not None:
                raise Refused(Reason.KERNEL, f"{checker.name} refuses: {complaint}")
        for kernel in self.external:
            deadline.allow(_EXTERNAL_S)
            try:
                complaint = kernel.check(
                    evidence.theorem,
                    lambda name: evidence.find(name) or library.find(name),
                    allowed,
                    sandbox=self._sandbox,
                    deadline=deadline,
                )
            except CheckerTimeout as error:
                raise Stopped(Outcome.TIMEOUT, f"{kernel.name}: {error}") from None
            except CheckerCrash as error:
                raise Stopped(Outcome.CRASHED, f"{kernel.name}: {error}") from None
            except CheckerUnavailable as error:
                raise Stopped(Outcome.INFRASTRUCTURE, str(error)) from None
            except UnsupportedConstant as error:
                raise Refused(Reason.FORBIDDEN, str(error)) from None
            if complaint is not None:
                raise Refused(Reason.KERNEL, f"{kernel.name} refuses: {complaint}")

    @contextlib.contextmanager
    def _borrowed(self, fresh: bool) -> Iterator[KernelProcess]:
        library = self._toolchain.library
        assert library is not None
        with self._lock:
            kernel = self._idle.pop() if self._idle and not fresh else None
        kernel = kernel or KernelProcess(
            library,
            self._toolchain.sysroot,
            search_path=self._toolchain.search_path,
            sandbox=self._sandbox,
        )
        try:
            yield kernel
        finally:
            if fresh:
                kernel.close()
            else:
                with self._lock:
                    self._idle.append(kernel)

    def _is_known(self) -> bool:
        if self._toolchain.library is None:
            return False
        try:
            known_build(self._toolchain.library)
        except (AbiMismatch, OSError):
            return False
        return True
