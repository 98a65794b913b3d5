"""Benchmarks: ratios against a floor in the same run, so that they mean the same on every machine."""
