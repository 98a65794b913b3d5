"""Takes what a page shows out of the program: tables as files, reports of customers. Asks off the window thread."""
