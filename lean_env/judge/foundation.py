"""What a trusted text declares beside its theorem must be sound enough to speak of.

Two mistakes of the caller, each with its own message:

- data left open by a `sorry` (a definition, an instance): it means nothing, mentioned or not;
- a statement that rests on a `sorry` or on an axiom that the judge does not permit, itself or
  through a lemma or a library.

A lemma left open by a `sorry`, or such an axiom, that the statement does not rest on is context: it
changes nothing of what is to be proved, and a proof that uses it is rejected.
"""

from __future__ import annotations

from lean_env.judge.challenge import SORRY, Challenge, InvalidStatement
from lean_env.judge.wording import brief_name, brief_names
from lean_env.olean.axioms import COMPILER_ORACLES
from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import direct, reachable
from lean_env.olean.imports import Library
from lean_env.olean.name import Name


def check_foundation(challenge: Challenge, library: Library, permitted: frozenset[Name]) -> None:
    """Check all that header and statement declare, and what of the library they need.

    `permitted` are the axioms that a proof may rest on. Raises InvalidStatement.
    """
    file = challenge.file
    for name in file:
        kind, source = file[name].kind, challenge.find(name)
        if kind is not ConstantKind.THEOREM and source and SORRY in direct(source):
            raise InvalidStatement(
                f"{brief_name(name)} is left open by a `sorry`: what the theorem to be proved "
                "speaks of must be complete"
            )
    mentioned = set(file.terms.constants(file[challenge.name].type))
    needed = reachable(mentioned, challenge.find)
    below = mentioned.union(*(direct(source) for source in needed.values()))
    axioms = set().union(*(library.axioms(name) for name in below if name in library))
    axioms |= {name for name in below if name in file and file[name].kind is ConstantKind.AXIOM}
    # What the compiler vouches for may be spoken of, as long as no proof rests on it.
    if unwanted := axioms - permitted - COMPILER_ORACLES:
        raise InvalidStatement(f"the statement rests on {brief_names(unwanted)}")
