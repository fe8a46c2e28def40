"""Landlock: a process gives up, for good, every file, signal and socket it does not name.

Facts (kernel documentation, `landlock(7)`): ABI 1 is Linux 5.13; refer 2, truncate 3, TCP 4,
device ioctl 5, scoping of abstract sockets and signals 6.
"""

from __future__ import annotations

import ctypes
import functools
import os
import stat
import struct

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_VERSION_FLAG, _RULE_PATH_BENEATH = 1, 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_REG = 1 << 4, 1 << 5, 1 << 7, 1 << 8
_TRUNCATE = 1 << 14

_READ = _EXECUTE | _READ_FILE | _READ_DIR
_WRITE = (
    _READ_FILE
    | _READ_DIR
    | _WRITE_FILE
    | _REMOVE_DIR
    | _REMOVE_FILE
    | _MAKE_DIR
    | _MAKE_REG
    | _TRUNCATE
)
_WRITE_FLAT = _WRITE & ~(_MAKE_DIR | _REMOVE_DIR)
_FILE_ONLY = _EXECUTE | _READ_FILE | _WRITE_FILE | _TRUNCATE
# what each ABI can take away: everything it knows
_HANDLED = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_NET_TCP, _SCOPE_ALL = 0b11, 0b11
_SCOPE_ABI, _NET_ABI = 6, 4

_libc = ctypes.CDLL(None, use_errno=True)
_syscall = _libc.syscall
_syscall.restype = ctypes.c_long


@functools.cache
def abi() -> int:
    """Return the Landlock ABI of this kernel, 0 where there is none."""
    version = int(_call(_CREATE_RULESET, None, 0, _VERSION_FLAG))
    return max(version, 0)


def scopes_signals() -> bool:
    """Whether this kernel keeps a shut-in process from signalling those outside."""
    return abi() >= _SCOPE_ABI


def _call(number: int, *arguments: bytes | int | None) -> int:
    packed = [
        argument if isinstance(argument, bytes) else ctypes.c_void_p(argument)
        for argument in arguments
    ]
    return int(_syscall(ctypes.c_long(number), *packed))


def _checked(number: int, *arguments: bytes | int | None) -> int:
    result = _call(number, *arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"Landlock: {os.strerror(code)}")
    return result


def _handled() -> int:
    """What this kernel's ABI can take away from a process."""
    return _HANDLED[max(known for known in _HANDLED if known <= max(abi(), 1))]


def ruleset_attributes() -> bytes:
    """Return `struct landlock_ruleset_attr` of a ruleset that takes away all there is to take."""
    version = abi()
    attributes = struct.pack(
        "=QQQ",
        _handled(),
        _NET_TCP if version >= _NET_ABI else 0,
        _SCOPE_ALL if version >= _SCOPE_ABI else 0,
    )
    return attributes[: 24 if version >= _SCOPE_ABI else 16 if version >= _NET_ABI else 8]


def flat_access() -> int:
    """Return the rights that `restrict` gives to what is below a `flat` directory."""
    return _WRITE_FLAT & _handled()


def restrict(
    read: Iterable[str | os.PathLike[str]] = (),
    write: Iterable[str | os.PathLike[str]] = (),
    flat: Iterable[str | os.PathLike[str]] = (),
) -> None:
    """Shut the calling thread in: it may read below `read` and change what is below `write`.

    Below `flat` it may change files, but neither make nor remove directories. Signals and abstract
    sockets end at the wall too (ABI 6). Paths that do not exist are left out. Needs
    `no_new_privs`. Raises OSError where the kernel refuses.
    """
    attributes = ruleset_attributes()
    handled = _handled()
    ruleset = _checked(_CREATE_RULESET, attributes, len(attributes), 0)
    try:
        for paths, access in ((read, _READ), (write, _WRITE), (flat, _WRITE_FLAT)):
            for path in paths:
                _allow(ruleset, path, access & handled)
        _checked(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str | os.PathLike[str], access: int) -> None:
    try:
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(beneath).st_mode):
            access &= _FILE_ONLY
        rule = struct.pack("=Qi", access, beneath)
        _checked(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(beneath)
