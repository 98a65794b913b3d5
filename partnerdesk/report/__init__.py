"""The one-page report of a customer: its words and its drawing. Knows values, no database and no widget."""
