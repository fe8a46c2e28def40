"""Rollouts of several turns: an attempt that Lean rejected is fixed with Lean's complaint in view.

TRL's own loop of tools runs one rollout's tools after another's. Here the attempts of all rollouts
are judged at once, between generations that are batched over all rollouts still open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from accelerate.utils import gather_object

from lean_env.problems import Theorem
from policy.chat import THINK_CLOSE, THINK_OPEN, assistant, repair_prompt, user
from policy.family import Family, Prompt, Style, question
from policy.feedback import feedback
from training.config import ConfigError
from training.reward import LeanReward

_MARKER = "\N{OBJECT REPLACEMENT CHARACTER}attempt\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass
class _Rollout:
    """A conversation as it grows; `tokens` is all that followed the prompt."""

    name: str
    prompt: list[int]
    tokens: list[int] = field(default_factory=list)
    mask: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    answer: str = ""

    def say(self, tokens: list[int], logprobs: list[float] | None, answer: str) -> None:
        """Add a turn of the model's own; it is trained on."""
        self.tokens += tokens
        self.mask += [1] * len(tokens)
        self.logprobs += logprobs or []
        self.answer = answer

    def hear(self, tokens: list[int]) -> None:
        """Add a turn of Lean's; it is context only."""
        self.tokens += tokens
        self.mask += [0] * len(tokens)
        self.logprobs += [0.0] * len(tokens)


class RepairRollout:
    """A `rollout_func` for TRL: up to `turns` attempts per rollout, the last of which is rewarded.

    A rollout ends with a proof, with its last turn, where Lean could not judge (nobody's fault), or
    where another turn would not fit in the model's context. Besides what TRL asks for it returns
    `env_mask` (0 for tokens of Lean's, which no gradient touches) and the column `answer`, the text
    of the last attempt, for the reward.
    """

    def __init__(
        self,
        reward: LeanReward,
        family: Family,
        theorems: Sequence[Theorem],
        *,
        turns: int,
        context: int,
    ) -> None:
        """`context` is the number of tokens the model can take in.

        Raises ConfigError for a family without conversations.
        """
        if family.style is not Style.CHAT:
            raise ConfigError(f"the family {family.name} has no turns: it completes one text")
        self._reward, self._turns, self._context = reward, turns, context
        # TRL hands over the conversation alone: the theorem is known by its question.
        self._names = {question(family.ask(theorem)): theorem.name for theorem in theorems}

    def __call__(self, prompts: Sequence[Prompt], trainer: Any) -> dict[str, Any]:
        """Roll out every prompt (TRL repeats each for its group); see the class."""
        tokenizer = trainer.processing_class
        rollouts = [
            _Rollout(
                self._names[question(prompt)],
                tokenizer.apply_chat_template(
                    list(prompt), add_generation_prompt=True, tokenize=True, return_dict=False
                ),
            )
            for prompt in prompts
        ]
        scored = self._attempt(rollouts, trainer)
        running = rollouts
        for _ in range(self._turns - 1):
            if running:
                running = self._mend(running, tokenizer, trainer.max_completion_length)
            if not any(gather_object([bool(running)])):
                break
            # Generation may need all processes: one that has nothing to mend goes along in vain.
            self._attempt(running or [_Rollout(rollouts[0].name, rollouts[0].prompt)], trainer)
        return {
            "prompt_ids": [rollout.prompt for rollout in rollouts],
            "completion_ids": [rollout.tokens for rollout in rollouts],
            "logprobs": [rollout.logprobs for rollout in rollouts] if scored else None,
            "env_mask": [rollout.mask for rollout in rollouts],
            "answer": [rollout.answer for rollout in rollouts],
        }

    def _attempt(self, rollouts: Sequence[_Rollout], trainer: Any) -> bool:
        """Generate a turn for each in one batch; whether the back end gave log-probabilities."""
        self._reward.begin([rollout.name for rollout in rollouts])
        # TRL's own generation, whatever back end it uses; each conversation has its own past.
        said, logprobs = trainer._generate_single_turn(
            [rollout.prompt + rollout.tokens for rollout in rollouts], None, {}, 1
        )
        texts = trainer.processing_class.batch_decode(said, skip_special_tokens=True)
        for index, rollout in enumerate(rollouts):
            scores = None if logprobs is None else logprobs[index]
            rollout.say(list(said[index]), scores, texts[index])
        return logprobs is not None

    def _mend(self, rollouts: Sequence[_Rollout], tokenizer: Any, room: int) -> list[_Rollout]:
        """Judge all at once; return those that go on, each with Lean's complaint added."""
        verdicts = self._reward.verdicts(
            [rollout.answer for rollout in rollouts], [rollout.name for rollout in rollouts]
        )
        if verdicts is None:
            return []
        open_again = []
        for rollout, verdict in zip(rollouts, verdicts, strict=True):
            complaint = feedback(verdict)
            if complaint is None:
                continue
            turn = complaint_tokens(tokenizer, complaint, ended=_ended(rollout, tokenizer))
            if len(rollout.prompt) + len(rollout.tokens) + len(turn) + room > self._context:
                continue
            rollout.hear(turn)
            open_again.append(rollout)
        return open_again


def complaint_tokens(tokenizer: Any, complaint: str, *, ended: bool) -> list[int]:
    """The tokens between two attempts: the end of the first, Lean's turn, the next one's opening.

    `ended` says that the attempt already has its end token. Marks of the template in the complaint
    (Lean quotes the model's own words) are blanked, so that they cannot act as marks.
    """
    for mark in (*tokenizer.all_special_tokens, THINK_OPEN, THINK_CLOSE):
        complaint = complaint.replace(mark, " ")
    conversation = repair_prompt([user("?"), assistant(_MARKER)], complaint)
    text: str = tokenizer.apply_chat_template(
        conversation, add_generation_prompt=True, tokenize=False
    )
    tokens: list[int] = tokenizer(text.partition(_MARKER)[2], add_special_tokens=False)["input_ids"]
    return tokens[1:] if ended and tokens[:1] == [tokenizer.eos_token_id] else tokens


def _ended(rollout: _Rollout, tokenizer: Any) -> bool:
    return rollout.tokens[-1:] == [tokenizer.eos_token_id]
