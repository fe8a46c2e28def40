"""lean-env: verify, search and learn Lean 4 proofs against the real kernel."""

__version__ = "0.1.0"
