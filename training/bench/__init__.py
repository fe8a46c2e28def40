"""Measurements of training: what steps spend on what, in which memory, what long runs need."""
