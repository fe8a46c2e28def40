"""The results of runs: read back, combined over seeds, as tables, plots and one page."""
