"""The tabs of one customer, and what stands around them. Runs no SQL."""
