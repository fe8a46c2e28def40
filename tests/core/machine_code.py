"""How many arguments a compiled function reads, from its machine code (x86-64, System V).

The boxed form of a function owns its arguments, so it reads each one that is not erased. Their
number is thus at least the position of the last argument that the code reads.
"""

from __future__ import annotations

import capstone
from capstone import x86_const as x86

REGISTERS = [
    {x86.X86_REG_RDI, x86.X86_REG_EDI, x86.X86_REG_DIL},
    {x86.X86_REG_RSI, x86.X86_REG_ESI, x86.X86_REG_SIL},
    {x86.X86_REG_RDX, x86.X86_REG_EDX, x86.X86_REG_DL},
    {x86.X86_REG_RCX, x86.X86_REG_ECX, x86.X86_REG_CL},
    {x86.X86_REG_R8, x86.X86_REG_R8D, x86.X86_REG_R8B},
    {x86.X86_REG_R9, x86.X86_REG_R9D, x86.X86_REG_R9B},
]
POSITION = {register: k for k, names in enumerate(REGISTERS, 1) for register in names}
WORD = 8


def last_argument(address: int, code: bytes) -> int:
    """The position of the last argument that the code reads, 0 if it reads none.

    The code is followed from its start to its first return. An argument that stays in its register
    and is handed on to another function is not seen.
    """
    engine = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    engine.detail = True
    frame, last = 0, 0
    before_call, overwritten = True, set[int]()
    for step in engine.disasm(code, address):
        for operand in step.operands:
            if operand.type == x86.X86_OP_MEM and operand.mem.base == x86.X86_REG_RSP:
                beyond = operand.mem.disp - frame - WORD
                if beyond >= 0:
                    last = max(last, len(REGISTERS) + 1 + beyond // WORD)
        if before_call and step.id != x86.X86_INS_PUSH:
            read, written = step.regs_access()
            clears = step.id == x86.X86_INS_XOR and step.op_str.count(read_name(step)) == 2
            places = {POSITION[r] for r in read if r in POSITION} if not clears else set()
            last = max([last, *(places - overwritten)])
            overwritten |= {POSITION[r] for r in written if r in POSITION}
        match step.id:
            case x86.X86_INS_PUSH:
                frame += WORD
            case x86.X86_INS_SUB if step.operands[0].reg == x86.X86_REG_RSP:
                frame += step.operands[1].imm
            case x86.X86_INS_CALL:
                before_call = False
            case x86.X86_INS_JMP if not inside(step, address, code):
                before_call = False
            case x86.X86_INS_RET:
                break
    return last


def read_name(step: capstone.CsInsn) -> str:
    """The first operand of an instruction, as text."""
    return str(step.op_str).partition(",")[0]


def inside(step: capstone.CsInsn, address: int, code: bytes) -> bool:
    """Whether a jump stays in the function."""
    target = step.operands[0]
    return target.type == x86.X86_OP_IMM and address <= target.imm < address + len(code)
