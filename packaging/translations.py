"""Collects, checks and compiles the translations: `update`, `check`, `compile`.

English is the source language; its file holds plural forms alone. Turkish must be complete.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "tr")
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
FORMS = {"en": 2, "tr": 1}
"""Plural forms of each language, as Qt counts them."""
Plurals = dict[tuple[str, str], list[str]]


def sources() -> list[Path]:
    """Return the Python files that hold texts for users."""
    return sorted(path for path in (ROOT / "partnerdesk").rglob("*.py") if "sandbox" not in path.parts)


def tool(name: str) -> str:
    """Return the path of a Qt translation tool of this environment."""
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if not found:
        sys.exit(f"pyside6-{name} is missing: run `python3 dev.py setup`.")
    return found


def collect(target: Path, language: str) -> None:
    """Run lupdate into `target`; texts that are gone from the code are dropped."""
    before = plural_forms(target) if target.exists() else {}
    plural = ["-pluralonly"] if language == "en" else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as listing:
        listing.write("\n".join(str(path.relative_to(ROOT)) for path in sources()))
    command = [tool("lupdate"), f"@{listing.name}", "-locations", "none", "-no-obsolete", *plural]
    command += ["-source-language", "en", "-target-language", language, "-ts", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    Path(listing.name).unlink()
    if done.returncode:
        sys.exit(f"lupdate failed:\n{done.stdout}{done.stderr}")
    put_plurals(target, language, before)


def translating_calls(path: Path) -> list[tuple[str, ast.Call]]:
    """Return the calls of a file that translate or mark a text, with the function's name."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    named = [(call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", ""), call)
             for call in calls]  # fmt: skip
    return [(name, call) for name, call in named if name in TRANSLATING]


def plurals_in_code() -> list[tuple[str, str]]:
    """Return (context, source) of every `translate` with a number and every marked text with `%n`.

    lupdate before 6.12 takes none of them for a plural.
    """
    found = []
    for path in sources():
        for name, call in translating_calls(path):
            texts = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
            marked = name == "QT_TRANSLATE_NOOP" and len(texts) == 2 and "%n" in str(texts[1])
            if marked or (name == "translate" and len(call.args) == 4 and len(texts) == 2):
                found.append((str(texts[0]), str(texts[1])))
    return list(dict.fromkeys(found))


def plural_forms(path: Path) -> Plurals:
    """Return the finished plural forms that a .ts file has."""
    return {
        (context, source): [form.text or "" for form in message.iter("numerusform")]
        for context, source, message in messages(path)
        if message.get("numerus") and is_finished(message)
    }


def put_plurals(path: Path, language: str, before: Plurals) -> None:
    """Make plurals of the messages that lupdate took for plain ones or passed over, with the forms known before."""
    tree = ET.parse(path)
    contexts = {context.findtext("name", ""): context for context in tree.getroot().iter("context")}
    for name, source in plurals_in_code():
        context = contexts.get(name)
        if context is None:
            context = contexts[name] = ET.SubElement(tree.getroot(), "context")
            ET.SubElement(context, "name").text = name
        message = next((one for one in context.iter("message") if one.findtext("source") == source), None)
        if message is None:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
        if message.get("numerus"):
            continue
        for old in message.findall("translation"):
            message.remove(old)
        message.set("numerus", "yes")
        translation = ET.SubElement(message, "translation")
        forms = before.get((name, source))
        if forms is None:
            translation.set("type", "unfinished")
        for form in forms or [""] * FORMS[language]:
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def update() -> int:
    """Bring the .ts files up to date with the code, then compile."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        collect(FOLDER / f"partnerdesk_{language}.ts", language)
    for text in unfinished("tr"):
        print(f"needs Turkish: {text}")
    return compile_all()


def compile_all() -> int:
    """Compile the .ts files that are newer than their .qm.

    A .qm is replaced whole: a running program has it mapped, and would die of a file that gets shorter under it.
    """
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            fresh = target.with_suffix(".qm.new")
            subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
            fresh.replace(target)
    return 0


def messages(path: Path) -> list[tuple[str, str, ET.Element]]:
    """Return (context, source, element) of every message in a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        found += [(name, message.findtext("source", ""), message) for message in context.iter("message")]
    return found


def unfinished(language: str) -> list[str]:
    """Return the messages of a language that have no finished translation."""
    path = FOLDER / f"partnerdesk_{language}.ts"
    return [f"{context}: {source!r}" for context, source, message in messages(path) if not is_finished(message)]


def is_finished(message: ET.Element) -> bool:
    """Whether a message has a text, in every plural form where it has them."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return all(form.strip() for form in forms)


def fields(text: str) -> set[str]:
    """Return the named and numbered fields of a text."""
    return set(re.findall(r"\{[a-z_]*\}|%n|%\d", text))


def lost_fields() -> list[str]:
    """Return the Turkish texts whose fields differ from the source's."""
    wrong = []
    for context, source, message in messages(FOLDER / "partnerdesk_tr.ts"):
        translation = message.find("translation")
        if translation is None:
            continue
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        different = [text for text in texts if text and fields(text) != fields(source)]
        wrong += [f"{context}: {source!r} -> {text!r}" for text in different]
    return wrong


def not_literal(path: Path) -> list[str]:
    """Return the calls in a file that translate something other than a literal text."""
    return [
        f"{path.relative_to(ROOT)}:{call.lineno}: an f-string cannot be translated"
        for _name, call in translating_calls(path)
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]


def overlooked() -> list[str]:
    """Return the texts of the code that are not in the Turkish file: lupdate passes over calls that it can't read."""
    known = {source for _context, source, _message in messages(FOLDER / "partnerdesk_tr.ts")}
    wrong = []
    for path in sources():
        for name, call in translating_calls(path):
            text = call.args[0 if name == "tr" else 1] if len(call.args) > (name != "tr") else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value not in known:
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}: lupdate does not find {text.value!r}")
    return wrong


def check() -> int:
    """Fail on texts without Turkish, unused or overlooked texts, lost fields and f-strings."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept = FOLDER / f"partnerdesk_{language}.ts"
            fresh = Path(folder) / kept.name
            shutil.copy(kept, fresh)
            collect(fresh, language)
            have = {(context, source) for context, source, _ in messages(kept)}
            want = {(context, source) for context, source, _ in messages(fresh)}
            problems += [f"{kept.name} lacks {item}" for item in sorted(want - have)]
            problems += [f"{kept.name} has unused {item}" for item in sorted(have - want)]
    problems += [f"no finished {language}: {text}" for language in LANGUAGES for text in unfinished(language)]
    problems += [f"fields differ: {text}" for text in lost_fields()]
    problems += [text for path in sources() for text in not_literal(path)]
    problems += overlooked()
    for problem in problems:
        print(problem)
    print(f"translations: {len(problems)} problems" if problems else "translations: complete")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit({"update": update, "check": check, "compile": compile_all}[sys.argv[1]]())
