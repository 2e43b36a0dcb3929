"""Accuracy, speed and scale: one command each, with the results in RESULTS.md."""
