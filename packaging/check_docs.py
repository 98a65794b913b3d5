"""Checks that the documentation is true: every command and option is described, every link and picture is there.

`docs/datasets.md` is made from the code; `write` makes it anew, without an argument it is compared.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from pathlib import Path

from partnerdesk import cli

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
DATASETS = ROOT / "docs" / "datasets.md"


def undescribed_options() -> list[str]:
    """Return the commands and options that docs/cli.md does not name."""
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    missing = []
    for name, (module, _help) in cli.COMMANDS.items():
        section = re.search(rf"^## `partnerdesk[^\n]*\b{name}\b.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
        if not section:
            missing.append(f"docs/cli.md has no section for {name}")
            continue
        parser = argparse.ArgumentParser(add_help=False)
        importlib.import_module(f"partnerdesk.cli.{module}").add_arguments(parser)
        missing += [
            f"docs/cli.md, {name}: {option} is not described"
            for action in parser._actions  # noqa: SLF001 - argparse has no public way to list its options
            for option in action.option_strings
            if action.help != argparse.SUPPRESS and option not in section.group()
        ]
    return missing


def broken_links() -> list[str]:
    """Return the links and pictures of the pages that lead to no file."""
    broken = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target} is not there")  # noqa: PERF401
    return broken


def datasets() -> str:
    """Return docs/datasets.md as the code has it."""
    from partnerdesk.sync.importing.describe import datasets_markdown

    return datasets_markdown()


def main(arguments: list[str]) -> int:
    """Write or check; return the exit code."""
    if arguments == ["write"]:
        DATASETS.write_text(datasets(), encoding="utf-8")
        return 0
    problems = [*undescribed_options(), *broken_links()]
    if DATASETS.read_text(encoding="utf-8") != datasets():
        problems.append("docs/datasets.md is not what the code says: run packaging/check_docs.py write")
    for problem in problems:
        print(problem)
    print(f"docs: {len(problems)} problems" if problems else "docs: true")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
