"""What things cost on this machine, measured as ratios within one run."""
