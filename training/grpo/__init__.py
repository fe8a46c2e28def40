"""Group-relative policy optimisation on theorems: TRL's trainer, and what proving adds to it."""
