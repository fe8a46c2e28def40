"""What the kernel computes by itself agrees with our definitions and with Python.

The kernel evaluates these functions on literals with big-number arithmetic, recognising them by
name alone. Were one of them defined otherwise, or left for a user to define, `False` would be
provable. `acceleration/copies.lean` proves, without literals, that each copy there is the library's
function; here the copies (which the kernel must unfold), the accelerated names and Python's own
arithmetic are held against each other.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from lean_env.toolchain import Toolchain
from tests.lean_file import HERE, Message, run

COPIES = HERE / "core" / "acceleration" / "copies.lean"
SEED = 20_260_101

Value = bool | int
BINARY: dict[str, tuple[Callable[[int, int], Value], int, int, int]] = {
    # function: (Python, largest argument of the copy, bits of large first and second arguments)
    "add": (lambda a, b: a + b, 60, 300, 300),
    "sub": (lambda a, b: max(a - b, 0), 60, 300, 300),
    "mul": (lambda a, b: a * b, 15, 300, 300),
    "pow": (lambda a, b: a**b, 4, 100, 6),
    "beq": (lambda a, b: a == b, 60, 300, 300),
    "ble": (lambda a, b: a <= b, 60, 300, 300),
    "div": (lambda a, b: a // b if b else 0, 60, 300, 150),
    "mod": (lambda a, b: a % b if b else a, 60, 300, 150),
    "gcd": (math.gcd, 60, 300, 300),
    "land": (lambda a, b: a & b, 200, 300, 300),
    "lor": (lambda a, b: a | b, 200, 300, 300),
    "xor": (lambda a, b: a ^ b, 200, 300, 300),
    "shiftLeft": (lambda a, b: a << b, 8, 300, 8),
    "shiftRight": (lambda a, b: a >> b, 12, 300, 8),
}
ACCELERATED = [*(f"Nat.{name}" for name in BINARY), "Nat.log2", "Nat.succ"]
CONSTRUCTORS_OF_LITERALS = ["String.ofList", "Char.ofNat", "List.cons", "List.nil"]


def literal(value: Value) -> str:
    """The value as Lean source."""
    return str(value).lower()


def small_cases() -> Iterator[tuple[str, str, Value]]:
    """(function, arguments, value) that a copy can compute by unfolding."""
    source = random.Random(SEED)
    for name, (python, largest, _, _) in BINARY.items():
        pairs = [(0, 0), (0, 1), (1, 0), (1, 1), (largest, 1), (1, largest)]
        pairs += [(source.randint(0, largest), source.randint(0, largest)) for _ in range(8)]
        for a, b in pairs:
            yield name, f"{a} {b}", python(a, b)
    for a in (0, 1, 2, 3, 4, 7, 8, 9, 60):
        yield "log2", str(a), max(a.bit_length() - 1, 0)


def large_cases() -> Iterator[tuple[str, str, Value]]:
    """(function, arguments, value) beyond a machine word, and at its edges."""
    source = random.Random(SEED + 1)
    edges = [2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**64 + 1]
    for name, (python, _, bits, other_bits) in BINARY.items():
        seconds = edges if other_bits > 64 else [0, 1, 31, 32, 63, 64, 65]
        if name == "pow":
            seconds = [0, 1, 2, 3, 5, 8, 13]
        pairs = list(zip(edges, seconds, strict=True))
        pairs += [(source.getrandbits(bits), source.getrandbits(other_bits)) for _ in range(6)]
        for a, b in pairs:
            yield name, f"{a} {b}", python(a, b)
    for a in [*edges, *(source.getrandbits(300) for _ in range(6))]:
        yield "log2", str(a), a.bit_length() - 1


def examples(namespace: str, cases: Iterator[tuple[str, str, Value]]) -> list[str]:
    """One `example` a line; the kernel alone decides."""
    return [
        f"example : {namespace}.{name} {arguments} = {literal(value)} := by decide +kernel"
        for name, arguments, value in cases
    ]


def errors(text: str, tmp_path: Path, toolchain: Toolchain) -> list[Message]:
    """The errors of a Lean source text."""
    file = tmp_path / "Case.lean"
    file.write_text(text)
    return [message for message in run(file, toolchain) if message.severity == "error"]


def test_the_copies_are_the_librarys_functions(toolchain: Toolchain) -> None:
    assert not run(COPIES, toolchain)


def test_copies_accelerated_functions_and_python_agree(
    tmp_path: Path, toolchain: Toolchain
) -> None:
    lines = examples("Copy", small_cases()) + examples("Nat", small_cases())
    assert len(lines) > 400
    text = COPIES.read_text() + "\n".join(lines)
    assert not errors(text, tmp_path, toolchain)


def test_large_numbers_agree_with_python(tmp_path: Path, toolchain: Toolchain) -> None:
    lines = examples("Nat", large_cases())
    assert len(lines) > 180
    assert not errors("\n".join(lines), tmp_path, toolchain)


def test_wrong_values_are_refused(tmp_path: Path, toolchain: Toolchain) -> None:
    wrong = [
        (name, arguments, not value if isinstance(value, bool) else value + 1)
        for name, arguments, value in large_cases()
    ]
    wrong = wrong[::3]  # Lean stops after a hundred errors
    refused = errors("\n".join(examples("Nat", iter(wrong))), tmp_path, toolchain)
    assert {message.line for message in refused} == set(range(1, len(wrong) + 1))


def test_characters_and_strings_agree_with_python(tmp_path: Path, toolchain: Toolchain) -> None:
    source = random.Random(SEED + 2)
    ranges = [(0x20, 0x7E), (0xA1, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF)]
    texts = ["", "abc", "é∀𝔸"]
    texts += [
        "".join(chr(source.randint(*source.choice(ranges))) for _ in range(5)) for _ in range(12)
    ]
    lines = []
    for text in texts:
        quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        codes = [ord(character) for character in text]
        octets = list(text.encode())
        lines += [
            f"example : {quoted}.toList.map Char.toNat = {codes} := by decide +kernel",
            f"example : {quoted}.toByteArray.data.toList.map UInt8.toNat = {octets} := by "
            "decide +kernel",
            f"example : {quoted}.utf8ByteSize = {len(octets)} := by decide +kernel",
            f"example : {quoted} = String.ofList ({codes}.map Char.ofNat) := by decide +kernel",
        ]
    assert not errors("\n".join(lines), tmp_path, toolchain)


def test_no_user_can_define_a_name_the_kernel_trusts(tmp_path: Path, toolchain: Toolchain) -> None:
    names = ACCELERATED + CONSTRUCTORS_OF_LITERALS
    text = "\n".join(f"def {name} (a b : Nat) : Nat := 5" for name in names)
    refused = [
        message.line
        for message in errors(text, tmp_path, toolchain)
        if "has already been declared" in message.text
    ]
    assert [names[line - 1] for line in sorted(refused)] == names
