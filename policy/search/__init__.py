"""Searching for proofs: a graph of states, a policy of steps, a strategy, a budget.

graph = ProofGraph(env.reset(theorem))
found = Search(env, graph, GoalSteps(), Frontier(graph), Budget(tactics=200)).run()
if found.proof: print(found.proof.proof)
"""

from policy.search.budget import Budget
from policy.search.kind import Kind
from policy.search.mcts import TreeSearch
from policy.search.search import Ended, Environment, Found, Progress, Search
from policy.search.strategy import Beam, Frontier, RootOnly, Strategy, depth, length_normalised

__all__ = [
    "Beam",
    "Budget",
    "Ended",
    "Environment",
    "Found",
    "Frontier",
    "Kind",
    "Progress",
    "RootOnly",
    "Search",
    "Strategy",
    "TreeSearch",
    "depth",
    "length_normalised",
]
