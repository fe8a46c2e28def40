"""Many REPLs at work: scheduling, header reuse, back-pressure, recovery, shutdown."""

from lean_env.pool.asynchronous import AsyncPool
from lean_env.pool.pool import Pool, PoolClosed

__all__ = ["AsyncPool", "Pool", "PoolClosed"]
