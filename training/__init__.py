"""Training: warm start, expert iteration, GRPO, evaluation and reports."""
