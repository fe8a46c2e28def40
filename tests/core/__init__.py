"""The core library, through real Lean."""
