"""The widgets room: shell, pages, dialogs. Knows models and the services that app hands in; no SQL, no HTTP."""
