"""The official Lean library driven from Python: its binary interface, its runtime, its imports."""
