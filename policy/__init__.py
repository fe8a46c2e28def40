"""Policies: what proposes proofs — prompts, extraction, generators, search."""
