"""The count of bytes on a CPU: what lives is counted once, whoever looks at it."""

from __future__ import annotations

import torch

from training.bench.ledger import CpuLedger, ledger


def test_what_lives_is_counted_and_the_peak_is_kept() -> None:
    with ledger(torch.device("cpu")) as counted:
        first = torch.zeros(1000)
        assert counted.now == 4000
        second = first + 1
        view = second.view(10, 100)
        assert counted.now == 8000
        del first, second
        assert counted.now == 4000
        assert counted.peak == 8000
        counted.begin()
        assert counted.peak == 4000
        del view
        assert counted.now == 0


def test_gradients_are_counted_and_intermediate_results_pass() -> None:
    weight = torch.nn.Parameter(torch.ones(1000))
    with CpuLedger() as counted:
        loss = (weight * 2).exp().sum()
        loss.backward()
        del loss
        assert counted.now == 4000
        assert counted.peak >= 2 * 4000
        weight.grad = None
        assert counted.now == 0
