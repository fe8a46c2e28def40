"""A Ray cluster in processes of this machine: a head without work, and nodes that come and go."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest


class LocalCluster:
    """Two nodes with one processor each; `address` is the head's."""

    def __init__(self) -> None:
        from ray.cluster_utils import Cluster

        head = {"num_cpus": 0, "include_dashboard": False}
        self._cluster = Cluster(initialize_head=True, head_node_args=head)
        self.address: str = self._cluster.address
        self.nodes = [self.add(), self.add()]

    def add(self) -> Any:
        return self._cluster.add_node(num_cpus=1)

    def lose(self) -> None:
        """Kill the newest node, as a power cut would."""
        self._cluster.remove_node(self.nodes.pop(), allow_graceful=False)

    def restore(self) -> None:
        """Have two nodes again."""
        while len(self.nodes) < 2:
            self.nodes.append(self.add())

    def close(self) -> None:
        self._cluster.shutdown()


@pytest.fixture(scope="module")
def shared_cluster() -> Iterator[LocalCluster]:
    if importlib.util.find_spec("ray") is None:
        pytest.skip("needs the extra `ray`")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # no traffic beyond this machine
    with closing(LocalCluster()) as opened:
        yield opened


@pytest.fixture
def cluster(shared_cluster: LocalCluster) -> LocalCluster:
    """Two nodes, whatever other tests did."""
    shared_cluster.restore()
    return shared_cluster
