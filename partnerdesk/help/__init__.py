"""Our own help and the links to others': files in resources/help, read, checked and searched. No Qt, no network."""
