"""Steps from models that write whole proofs: a proof is cut into its tactics, tried one by one.

The model is asked for a proof of the goal that is left, as a theorem of its own. The proof's first
tactic is proposed; where that leads on, the next one is, without asking again. So what stands
before the first error is kept as steps of the search, and the model is asked anew from there.
"""

from __future__ import annotations

import math
import random
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from threading import Lock

from lean_env.environment import ProofState
from lean_env.syntax.lexer import COMMENTS, blank
from policy.extraction import Extraction
from policy.family import Answer
from policy.generator import Completion, Generator, ModelError, Sampling
from policy.goal_statement import as_theorem
from policy.split import is_turned
from policy.steps import Answered, Proposal

_CONTINUES = re.compile(r"\||<;>|[)\]}⟩]|(?:at|with|using|then|else|from)\b")
_BODY = re.compile(r":=\s*by\b")
_THEOREM = re.compile(r"\b(?:theorem|lemma|example)\b")

_Place = tuple[str, str, tuple[str, ...]]


class WholeProofSteps:
    """Asks a language model that writes whole proofs, and proposes their tactics one by one.

    May be shared by threads, of which one at a time is answered.
    """

    def __init__(self, generator: Generator, sampling: Sampling | None = None) -> None:
        family = generator.family
        if family.answer is Answer.STEP:
            raise ModelError(f"models of the family {family.name} write one step at a time")
        usual = family.sampling
        self._generator = generator
        self._sampling = sampling or Sampling(
            usual.max_tokens, usual.temperature, usual.top_p, stop=family.stop
        )
        self._rests: defaultdict[_Place, list[tuple[str, ...]]] = defaultdict(list)
        self._lock = Lock()

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`; a probability is the share of the proofs that go on with a tactic."""
        return self.answer(state, tried, samples, rng).proposals

    def answer(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        """See `SpeakingPolicy`."""
        with self._lock:
            if proposals := self._goes_on(state, self._begun(state), tried, samples):
                return Answered(proposals)
            sampling = replace(self._sampling, seed=rng.getrandbits(31))
            prompt = self._generator.family.ask(as_theorem(state))
            [answers] = self._generator.generate([prompt], samples, sampling)
            proofs = [steps for one in answers if (steps := self._steps(one))]
            proposals = self._goes_on(state, proofs, tried, samples)
        return Answered(proposals, sum(one.tokens for one in answers))

    def _begun(self, state: ProofState) -> list[tuple[str, ...]]:
        """What was written for a state when it was not reached yet."""
        tactics = state.tactics
        if not (tactics and is_turned(tactics[-1])):
            return self._rests.get(_place(state, tactics), [])
        # A later part of a state: which of the tactics are for it is not known.
        rests = self._rests.get(_place(state, tactics[:-1]), [])
        return [rest[start:] for rest in rests for start in range(1, len(rest))]

    def _goes_on(
        self,
        state: ProofState,
        proofs: Sequence[tuple[str, ...]],
        tried: Collection[str],
        samples: int,
    ) -> list[Proposal]:
        """The first tactics of proofs; what follows them is kept for the states they lead to."""
        counts = Counter(first for first, *_ in proofs if first not in tried)
        chosen = [first for first, _ in counts.most_common(samples)]
        for first, *rest in proofs:
            if first in chosen and rest:
                self._rests[_place(state, (*state.tactics, first))].append(tuple(rest))
        return [Proposal(first, math.log(counts[first] / len(proofs))) for first in chosen]

    def _steps(self, answer: Completion) -> tuple[str, ...]:
        read = self._generator.family.extract(
            answer.text,
            prefilled=self._generator.prefills_thinking,
            finished=answer.finished,
        )
        return steps_of(_block(read))


def steps_of(block: str) -> tuple[str, ...]:
    """Return the tactics of a block, each with all lines that belong to it."""
    steps: list[list[str]] = []
    lines = textwrap.dedent(blank(block, COMMENTS)).split("\n")
    for line in lines:
        text = line.rstrip()
        begins = text and not text[0].isspace() and not _CONTINUES.match(text)
        if begins or (text and not steps):
            steps.append([text])
        elif text:
            steps[-1].append(text)
    return tuple("\n".join(step).strip() for step in steps)


def _block(read: Extraction) -> str:
    """The tactic block of an answer: of a file, what proves its last theorem."""
    if read.tactics is not None:
        return re.sub(r"^\s*(?::=\s*)?by\b", "", read.tactics)
    code = read.code or ""
    theorems = list(_THEOREM.finditer(blank(code)))
    body = _BODY.search(code, theorems[-1].end()) if theorems else None
    return code[body.end() :] if body else ""


def _place(state: ProofState, tactics: tuple[str, ...]) -> _Place:
    return state.header, state.statement, tactics
