"""The families, one per module: each defines `FAMILY`, and is found by being here."""
