"""Searches as trees that a person reads: one HTML page, a picture, Graphviz's language, JSON."""

from policy.tree.export import Format, Searched, TreeError, format_of, write_tree
from policy.tree.tree import Node, Result, SearchTree, Step, tree_of

__all__ = [
    "Format",
    "Node",
    "Result",
    "SearchTree",
    "Searched",
    "Step",
    "TreeError",
    "format_of",
    "tree_of",
    "write_tree",
]
