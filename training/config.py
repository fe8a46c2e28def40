"""Training runs as YAML, checked into dataclasses: unknown keys and wrong types are refused."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import yaml
from pydantic import (
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    TypeAdapter,
    ValidationError,
)

from lean_env.open_verifier import LOCAL, check_pool, usual_pool
from lean_env.problems.families import family_named as problem_family
from lean_env.problems.pairs import check_pairs
from lean_env.problems.sets import check_set_name
from lean_env.repl.protocol import MAX_MEMORY_MB
from policy.family import families
from policy.generator import ModelError
from policy.models import check_model
from policy.tiny_config import TinyConfig
from training.complaint import complaint
from training.config_evaluation import Evaluation, Searches
from training.config_grpo import Grpo
from training.config_numbers import (
    STRICT,
    Count,
    Float,
    Int,
    Positive,
    Seconds,
    Seed,
    Share,
    only_a_number,
)
from training.plain_yaml import load_plain

_SLACK, _START_S = 1.1, 30.0  # what starting Lean and killing runaways may take besides


def _only_sizes(value: object) -> object:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "pieces":  # the one part of a small model that is no size
                continue
            try:
                only_a_number(inner)
            except ValueError as error:
                raise ValueError(f"{key}: {error}") from None
    return value


class ConfigError(ValueError):
    """A configuration that cannot be used; the message names the key."""


@dataclass(frozen=True)
class Drawn:
    """Theorems of a problem family: `count` of each of its `levels`, drawn from `seed`.

    `canaries` false neighbours of each level join those of the run. With `fixed` names the first
    function of each theorem has the same name, and so on: what is to be proved is the same, and
    names need not be copied to prove it. Theorems that differed in names alone are then one.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    family: str
    levels: Annotated[tuple[Count, ...], Field(min_length=1)] = (1,)
    count: Count = 200
    canaries: Annotated[Int, Field(ge=0)] = 0
    seed: Seed = 0
    names: Literal["drawn", "fixed"] = "drawn"

    def __post_init__(self) -> None:
        known = problem_family(self.family)
        if wrong := [level for level in self.levels if level > known.levels]:
            raise ValueError(f"{self.family} has the levels 1 to {known.levels}, not {wrong[0]}")


@dataclass(frozen=True)
class Problems:
    """Where theorems come from, and which domains are kept out of all training.

    `sets` are names or files of theorem sets (see `read_set`), `families` are drawn; `held` says
    whether statements that the core library already holds take part. `unseen` domains appear in no
    prompt and no warm-start proof; of the others, `held_out` is the share kept for evaluation.
    `validation` is the share of both that is kept for the curve against steps, and reported nowhere
    else.
    `canary_share` is the share of false statements mixed into the prompts. What has `ngram` words
    in a row in common with a theorem that is evaluated is not trained on; 0 leaves this test out,
    for families of theorems that differ in a number. The random split keeps together what is the
    `same`: equal statements, or theorems of one form, which differ in names and numerals alone.
    Of a share of `refute` of the training theorems the negation is a prompt of GRPO, too: to prove
    or to refute, where nobody knows which can be done.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    sets: tuple[str, ...] = ("corebench", "ladder")
    families: tuple[Drawn, ...] = ()
    held: StrictBool = True
    train: tuple[str, ...] = ("Nat", "Int", "Bool", "Prop")
    unseen: tuple[str, ...] = ("List", "Option")
    held_out: Share = 0.25
    validation: Share = 0.1
    limit: Count | None = None
    canary_share: Share = 0.05
    ngram: Annotated[Int, Field(ge=0)] = 13
    refute: Annotated[Float, Field(ge=0, le=1)] = 0.0
    split_seed: Seed = 0
    same: Literal["statement", "form"] = "statement"

    def __post_init__(self) -> None:
        if not (self.sets or self.families):
            raise ValueError("there is nothing to train on: give `sets` or `families`")
        for name in self.sets:
            check_set_name(name)
        if shared := set(self.train) & set(self.unseen):
            raise ValueError(f"unseen domains cannot be trained on: {', '.join(sorted(shared))}")
        if self.held_out + self.validation >= 1:
            raise ValueError("held_out and validation together leave nothing to train on")


@dataclass(frozen=True)
class Verification:
    """Limits of one candidate, and the budget of one reward call in seconds.

    Without `budget_s` it is what a batch needs in which every answer takes all of `timeout_s`.
    `workers` is the number of Lean processes, one per core unless given. `pool` says where answers
    are judged: `local`, a server (`http://HOST:PORT`) or a Ray cluster (`ray`, `ray:HOST:PORT`,
    where `workers` is per node); unless given, where `LEAN_ENV_POOL` says, else on this machine.
    `shared_cache` is a folder that all nodes see, to remember verdicts in.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    timeout_s: Seconds = 5.0
    memory_mb: Annotated[Count, Field(le=MAX_MEMORY_MB)] = 2048
    workers: Count | None = None
    budget_s: Seconds | None = None
    pool: str | None = None
    shared_cache: str | None = None

    def __post_init__(self) -> None:
        if self.pool is None:
            return
        check_pool(self.pool)
        if self.pool.startswith("http") and (self.workers or self.shared_cache):
            raise ValueError("a server has workers and a cache of its own")

    @property
    def processes(self) -> int | None:
        """How many answers are judged at once; None where only the pool itself knows."""
        if (self.pool or usual_pool()) != LOCAL:
            return None
        return self.here

    @property
    def here(self) -> int:
        """How many Lean processes run at once on this machine."""
        return self.workers or len(os.sched_getaffinity(0))


@dataclass(frozen=True)
class WarmStart:
    """Supervised training on proofs that a search without a model found.

    `search` is what proposes them: as whole proofs the goal-aware `sampler`, or `templates` filled
    at random, `attempts` of them a theorem; `best-first` searches in steps, of which it tries so
    many. Each proof is learnt `spellings` times again with its prompt in smaller tokens
    (`policy.encoding.Respelling`), in expert iteration, too.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    search: Literal["sampler", "templates", "best-first"] = "sampler"
    theorems: Count = 400
    attempts: Count = 12
    proofs_per_theorem: Count = 3
    spellings: Annotated[Int, Field(ge=0)] = 0
    steps: Count = 60
    batch_size: Count = 32
    learning_rate: Positive = 2e-3


@dataclass(frozen=True)
class Tactics:
    """Supervised training of a policy of single tactics on pairs of a proof state and a tactic.

    `pairs` are sources as `lean_env.problems.pairs` names them, read in turn and shuffled within
    `shuffle` pairs; at most `limit` of each are taken.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    pairs: Annotated[tuple[str, ...], Field(min_length=1)] = ("leandojo:random/train",)
    limit: Count | None = None
    shuffle: Count = 10_000
    steps: Count = 500
    batch_size: Count = 32
    learning_rate: Positive = 1e-3

    def __post_init__(self) -> None:
        for source in self.pairs:
            check_pairs(source)


@dataclass(frozen=True)
class Expert:
    """Expert iteration: in each round, `samples` answers to each of `theorems` statements.

    `steps` and `learning_rate` are of a round's fine-tuning.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    rounds: Count = 2
    theorems: Count = 400
    samples: Count = 8
    proofs_per_theorem: Count = 4
    temperature: Positive = 1.0
    max_tokens: Count = 48
    steps: Count = 60
    learning_rate: Positive = 1e-3


@dataclass(frozen=True)
class RunConfig:
    """A whole run.

    `model` is a transformers folder or hub name; without it, one is made as `tiny` says. `family`
    says how it is asked, and is found by its name unless given. GRPO starts from the `model` as it
    is, from the `warm` start, or from the last round of `expert` iteration. Weights are trained in
    `dtype` (float32 unless given, whatever the checkpoint's: small updates are lost in bfloat16).
    `max_length` is the number of tokens of a fine-tuning example at most (the model's context, or
    4,096 where that is longer, unless given). Without `searches` there are none.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    seed: Seed = 0
    model: str | None = None
    family: str | None = None
    start: Literal["model", "warm", "expert"] = "warm"
    dtype: Literal["float32", "bfloat16"] = "float32"
    max_length: Count | None = None
    tiny: Annotated[TinyConfig, BeforeValidator(_only_sizes)] = field(default_factory=TinyConfig)
    problems: Problems = field(default_factory=Problems)
    verification: Verification = field(default_factory=Verification)
    warm_start: WarmStart = field(default_factory=WarmStart)
    tactics: Tactics = field(default_factory=Tactics)
    expert: Expert = field(default_factory=Expert)
    grpo: Grpo = field(default_factory=Grpo)
    evaluation: Evaluation = field(default_factory=Evaluation)
    searches: Searches | None = None

    def __post_init__(self) -> None:
        if self.start == "model" and self.model is None:
            raise ValueError("start: model needs `model`, a folder or a name of the hub")
        if self.family is not None and self.family not in families():
            raise ValueError(f"no family {self.family}; there are {', '.join(sorted(families()))}")
        if self.verification.processes is not None:
            self.budget_s(self.verification.processes)

    def budget_s(self, workers: int) -> float:
        """Seconds that one reward call may take, where all of a step have so many `workers`.

        Raises ConfigError if what is configured cannot hold a batch in which every answer takes all
        the time it has.
        """
        verification, answers = self.verification, self.grpo.prompts * self.grpo.group
        needed = answers * verification.timeout_s / workers
        if verification.budget_s is None:
            return needed * _SLACK + _START_S
        if verification.budget_s < needed:
            raise ConfigError(
                f"verification.budget_s of {verification.budget_s:g} s cannot hold a batch: "
                f"{self.grpo.prompts} prompts × {self.grpo.group} answers × "
                f"{verification.timeout_s:g} s / {workers} workers = {needed:g} s (without "
                "budget_s it is computed)"
            )
        return verification.budget_s

    def to_json(self) -> dict[str, Any]:
        """The configuration as plain data, for records."""
        return asdict(self)


def load_config(path: Path, overrides: tuple[str, ...] = ()) -> RunConfig:
    """Read a YAML file and `key.sub=value` overrides; raises ConfigError naming what is wrong."""
    try:
        data = load_plain(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise ConfigError(f"{path}{line} is not YAML: {error.problem}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not YAML: {' '.join(str(error).split())}") from None
    except (RecursionError, ValueError) as error:  # depth without end, a date that is none
        raise ConfigError(f"{path} cannot be read: {error}") from None
    if not isinstance(data, dict):
        what = "is empty" if data is None else "holds no mapping of keys to values"
        raise ConfigError(f"{path} {what}; a run of nothing but defaults is `{{}}`")
    for override in overrides:
        _set(data, override)
    try:
        config = TypeAdapter(RunConfig).validate_python(data)
    except ValidationError as error:
        raise ConfigError(f"{path}: {complaint(error)}") from None
    if config.model is not None:
        try:
            check_model(config.model)
        except ModelError as error:
            raise ConfigError(f"{path}: model: {error}") from None
    return config


def _set(data: dict[str, Any], override: str) -> None:
    key, separator, value = override.partition("=")
    if not separator:
        raise ConfigError(f"an override is key=value, not {override!r}")
    *parents, last = key.split(".")
    for parent in parents:
        data = data.setdefault(parent, {})
        if not isinstance(data, dict):
            raise ConfigError(f"{key}: {parent} is no section")
    try:
        data[last] = load_plain(value)
    except (yaml.YAMLError, RecursionError, ValueError):
        raise ConfigError(f"{key}: {value!r} is not YAML") from None
    if data[last] is None and value.strip() not in ("null", "~"):
        raise ConfigError(f"{key}= gives no value; for none write {key}=null")
