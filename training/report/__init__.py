"""What runs came to: read back, taken together over seeds, as tables, plots and one page."""
