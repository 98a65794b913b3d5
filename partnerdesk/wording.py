"""Marks texts for translation in rooms that must not know Qt. A leaf: standard library only.

The window translates a marked text with its context; the command line prints it as it stands (English).
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Return `text` unchanged; `lupdate` collects it under `context`.

    The text must be a literal. Values are filled in after translation with `str.format`.
    """
    del context
    return text
