"""What simpler rules than this judge's would have accepted.

The rules of other systems live here alone, to be compared with; no verdict of ours uses them. Each
reads the messages of an elaboration, as the systems named do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from lean_env.bench.suite import Case
from lean_env.judge.assemble import assemble, header_imports, header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status

_AXIOMS = re.compile(r"depends on axioms: \[([^\]]*)\]")
_ALLOWED = {"propext", "Classical.choice", "Quot.sound"}
_NAME = re.compile(r"\b(?:theorem|lemma)\s+(\S+)")


def _no_errors(said: Elaboration) -> bool:
    return said.status is Status.FINISHED and not any(
        message.severity is Severity.ERROR for message in said.messages
    )


def _no_sorry(said: Elaboration, quote: str) -> bool:
    marker = f"declaration uses {quote}sorry{quote}"
    return _no_errors(said) and not any(marker in message.text for message in said.messages)


def _clean_axioms(said: Elaboration) -> bool:
    """As appended `#print axioms` is usually read: a list found must be clean, none is fine."""
    lists = (_AXIOMS.search(message.text) for message in said.messages)
    used = {axiom.strip() for found in lists if found for axiom in found[1].split(",")}
    return _no_sorry(said, "`") and used <= _ALLOWED


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for calling an elaboration a proof; `appends` asks for the axioms at the end."""

    name: str
    accepts: Callable[[Elaboration], bool]
    appends: bool = False


RULES = (
    Rule("errors only", _no_errors),
    Rule("errors + 'sorry' (wording before 4.28)", lambda said: _no_sorry(said, "'")),
    Rule("errors + `sorry`", lambda said: _no_sorry(said, "`")),
    Rule("errors + `sorry` + #print axioms text", _clean_axioms, appends=True),
)
OURS = "this judge"


@dataclass(slots=True)
class Score:
    """What a rule accepted of what is no proof, and rejected of the honest proofs."""

    rule: str
    false_accepts: list[str] = field(default_factory=list)
    false_rejects: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, object]:
        """Return the score as a JSON object."""
        return {
            "rule": self.rule,
            "false_accepts": self.false_accepts,
            "false_rejects": self.false_rejects,
        }


def compare_rules(judge: Judge, cases: Sequence[Case]) -> Iterator[list[Score]]:
    """Judge the cases one after the other on one REPL; yields the scores after each."""
    scores = [Score(name) for name in (*(rule.name for rule in RULES), OURS)]
    repl = open_repl(judge.toolchain, sandbox=judge.sandbox)
    try:
        for case in cases:
            if case.before is not None:
                judge.judge_on(repl, case.before, limits=case.limits)
            accepting = _accepting(judge, repl, case.candidate, case.limits)
            for score in scores:
                if case.honest and score.rule not in accepting:
                    score.false_rejects.append(case.id)
                elif not case.honest and score.rule in accepting:
                    score.false_accepts.append(case.id)
            yield scores
    finally:
        repl.close()


def _accepting(judge: Judge, repl: Repl, candidate: Candidate, limits: Limits) -> set[str]:
    """Return the names of the rules that accept a candidate."""
    plain = elaborate_plainly(repl, candidate, limits)
    accepting = {rule.name for rule in RULES if not rule.appends and rule.accepts(plain)}
    if accepting:
        theorem = _NAME.findall(candidate.statement)[-1]
        asked = elaborate_plainly(repl, candidate, limits, f"\n#print axioms {theorem}\n")
        accepting |= {rule.name for rule in RULES if rule.appends and rule.accepts(asked)}
    if judge.judge_on(repl, candidate, limits=limits).proved:
        accepting.add(OURS)
    return accepting


def elaborate_plainly(
    repl: Repl, candidate: Candidate, limits: Limits | None = None, appended: str = ""
) -> Elaboration:
    """Elaborate a candidate as a server of messages would: put together, and no questions asked."""
    header = header_of(candidate)
    if candidate.code is not None:
        source = candidate.code
        for line in ("import Init\n", "prelude\n", "module\n"):
            source = source.replace(line, "", 1)
        return repl.elaborate(Request(source + appended, header, limits or Limits()))
    answers = []
    for reading in assemble(candidate, header_imports(header)):
        request = Request(reading.source + appended, header, limits or Limits())
        answers.append(repl.elaborate(request))
        if _no_errors(answers[-1]):
            return answers[-1]
    return answers[0]
