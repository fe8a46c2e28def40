"""Verdicts: candidates in, outcomes computed from data out."""
