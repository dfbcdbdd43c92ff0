"""The inline markup of the project's own gold and corpora: spans in braces, facts below.

    @ an-id date=2024-03-11
    {a1 Ghana} {t1 recalled} its ambassador from {r1 Togo}, {s2 officials} said.
      1 SANCTION.withdraw happened
      …

docs/reference/markup.md describes it; the Java side reads the same files.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_LABELS = re.compile(r"\{([a-z]+\d+(?:,[a-z]+\d+)*) ")
_LABEL = re.compile(r"([a-z]+)(\d+)")
NOTHING = "none"


@dataclass(frozen=True)
class Marked:
    """A marked span: code-point offsets into the passage's text."""

    role: str
    number: int
    begin: int
    end: int


@dataclass
class Passage:
    id: str
    text: str = ""
    spans: list[Marked] = field(default_factory=list)
    facts: dict[int, list[str]] = field(default_factory=dict)
    """The words of each numbered line below the text."""


def read(folder: Path) -> Iterator[Passage]:
    """The passages of all text files of a folder, in the order of their names."""
    for path in sorted(folder.glob("*.txt")):
        yield from passages(path)


def passages(path: Path) -> Iterator[Passage]:
    passage: Passage | None = None
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("#"):
                continue
            if line.startswith("@ ") or not line.strip():
                if passage:
                    yield _complete(passage, f"{path}:{number}")
                passage = Passage(line[2:].split()[0]) if line else None
            elif passage is None:
                raise ValueError(f"{path}:{number}: text outside a passage")
            elif line.startswith("  "):
                _fact(passage, line.split())
            else:
                _paragraph(passage, line, f"{path}:{number}")
    if passage:
        yield _complete(passage, str(path))


def _complete(passage: Passage, where: str) -> Passage:
    odd = {marked.number for marked in passage.spans} ^ passage.facts.keys()
    if odd:
        raise ValueError(f"{where}: passage {passage.id}: no span or no facts for {sorted(odd)}")
    return passage


def _fact(passage: Passage, words: list[str]) -> None:
    if words != [NOTHING]:
        passage.facts[int(words[0])] = words[1:]


def _paragraph(passage: Passage, line: str, where: str) -> None:
    base = len(passage.text) + bool(passage.text)
    plain: list[str] = []
    opened: list[tuple[str, int]] = []
    size = i = 0
    while i < len(line):
        label = _LABELS.match(line, i)
        if label:
            opened.append((label[1], base + size))
            i = label.end()
        elif line[i] == "}" and opened:
            labels, begin = opened.pop()
            passage.spans += [
                Marked(role, int(number), begin, base + size) for role, number in _LABEL.findall(labels)
            ]
            i += 1
        elif line[i] in "{}":
            raise ValueError(f"{where}: a brace that marks nothing at column {i + 1}")
        else:
            plain.append(line[i])
            size += 1
            i += 1
    if opened:
        raise ValueError(f"{where}: {{{opened[-1][0]} is not closed")
    passage.text += "\n" * bool(passage.text) + "".join(plain)
