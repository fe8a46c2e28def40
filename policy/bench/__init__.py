"""Search methods compared on the same theorems, at an equal number of tactics."""

from policy.bench.comparison import compare, drawn, in_turn
from policy.bench.method import Method
from policy.bench.rate import Rate, complete, rates
from policy.bench.table import Compared, table
from policy.bench.trial import Settings, Trial

__all__ = [
    "Compared",
    "Method",
    "Rate",
    "Settings",
    "Trial",
    "compare",
    "complete",
    "drawn",
    "in_turn",
    "rates",
    "table",
]
