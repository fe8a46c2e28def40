"""Working with Lean step by step: environments, holes and tactics on top of a REPL."""
