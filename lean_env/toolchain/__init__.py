"""Which Lean: locate, provision and describe it."""
