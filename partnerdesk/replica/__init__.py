"""The replica room: opens and runs everything SQL. Knows no Qt, no HTTP, no other room but errors and the leaves."""
