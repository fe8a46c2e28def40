"""Batches of several generations become one, row for row, whatever their widths."""

from __future__ import annotations

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st

from training.grpo.batches import join, share

PAD = 99
SAMPLE = st.tuples(st.integers(1, 5), st.integers(1, 5), st.booleans())
CHOSEN = st.lists(SAMPLE, min_size=1).filter(lambda part: any(chosen for *_, chosen in part))


def batch_of(samples: list[tuple[int, int, bool]]) -> dict[str, Any]:
    """Prompts and completions of these lengths, each token saying which sample it is of."""
    left, right = max(s[0] for s in samples), max(s[1] for s in samples)
    rows: dict[str, list[list[int]]] = {
        key: [] for key in ("prompt_ids", "prompt_mask", "completion_ids", "completion_mask")
    }
    for index, (before, after, _) in enumerate(samples):
        rows["prompt_ids"].append([PAD] * (left - before) + [index] * before)
        rows["prompt_mask"].append([0] * (left - before) + [1] * before)
        rows["completion_ids"].append([index + 50] * after + [PAD] * (right - after))
        rows["completion_mask"].append([1] * after + [0] * (right - after))
    batch: dict[str, Any] = {key: torch.tensor(value) for key, value in rows.items()}
    batch["tool_mask"] = torch.ones_like(batch["completion_ids"])
    batch["tool_mask"][:, 0] = 0  # the first word is Lean's
    batch["old_per_token_logps"] = -1.0 * batch["completion_ids"] * batch["completion_mask"]
    batch["advantages"] = torch.arange(len(samples), dtype=torch.float32)
    batch["num_items_in_batch"] = torch.tensor(10_000)
    return batch


@given(st.lists(CHOSEN, min_size=1, max_size=3))
def test_the_chosen_rows_come_through_whole_and_in_order(
    parts: list[list[tuple[int, int, bool]]],
) -> None:
    batches = [(batch_of(part), torch.tensor([c for *_, c in part])) for part in parts]
    joined = join(batches, PAD)
    expected = [(i, *sample) for part in parts for i, sample in enumerate(part) if sample[2]]
    assert len(joined["advantages"]) == len(expected)
    for row, (index, before, after, _) in enumerate(expected):
        prompt = joined["prompt_ids"][row][joined["prompt_mask"][row].bool()]
        assert prompt.tolist() == [index] * before
        assert joined["prompt_mask"][row, -1] == 1  # padded on the left
        mask = joined["completion_mask"][row].bool()
        assert joined["completion_ids"][row][mask].tolist() == [index + 50] * after
        assert joined["old_per_token_logps"][row][mask].tolist() == [-(index + 50.0)] * after
        assert mask[0]  # padded on the right
        assert joined["advantages"][row] == index
    assert joined["prompt_ids"].size(1) == max(entry[1] for entry in expected)
    assert joined["completion_ids"].size(1) == max(entry[2] for entry in expected)
    # The loss is over the policy's own words in the rows that are left.
    assert joined["num_items_in_batch"] == sum(entry[2] - 1 for entry in expected)


def test_what_is_padding_says_so() -> None:
    short, long = batch_of([(1, 1, True)]), batch_of([(3, 4, True)])
    joined = join([(short, torch.tensor([True])), (long, torch.tensor([True]))], PAD)
    assert joined["prompt_ids"][0].tolist() == [PAD, PAD, 0]
    assert joined["completion_ids"][0].tolist() == [50, PAD, PAD, PAD]
    assert joined["completion_mask"][0].tolist() == [1, 0, 0, 0]


@given(CHOSEN, st.integers(1, 4))
def test_processes_get_equal_parts_that_are_the_whole(
    samples: list[tuple[int, int, bool]], count: int
) -> None:
    batch, mask = batch_of(samples), torch.tensor([chosen for *_, chosen in samples])
    whole = join([(batch, mask)], PAD, count)
    parts = [share(whole, index, count) for index in range(count)]
    assert len({len(part["advantages"]) for part in parts}) == 1
    for key, value in whole.items():
        if key == "num_items_in_batch":
            assert all(part[key] == value for part in parts)
        else:
            assert torch.cat([part[key] for part in parts]).equal(value)


@given(CHOSEN)
def test_what_has_one_number_per_sample_is_never_cut(samples: list[tuple[int, int, bool]]) -> None:
    batch, mask = batch_of(samples), torch.tensor([chosen for *_, chosen in samples])
    batch["importance_sampling_ratio"] = torch.arange(len(samples), dtype=torch.float32)[:, None]
    joined = join([(batch, mask), (batch, mask)], PAD)
    assert joined["importance_sampling_ratio"][:, 0].equal(joined["advantages"])
