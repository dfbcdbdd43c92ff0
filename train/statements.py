"""Reader of the project's own corpus of statements: who says what, in the form in which PolNeAR says it."""
from __future__ import annotations

from pathlib import Path

import corpora
import markup
from corpora import Document
from pieces import WordPieces

LETTERS = {"source": "s", "cue": "c", "content": "x"}


def own(folder: Path, wordpieces: WordPieces) -> list[Document]:
    """The passages with their outermost statements: PolNeAR does not nest, and a word has one role."""
    return [
        corpora.attributed(Document(passage.id, passage.text, []), _outermost(passage), wordpieces)
        for passage in markup.read(folder)
    ]


def _outermost(passage: markup.Passage) -> list[dict[str, list[tuple[int, int]]]]:
    numbers = [n for n, facts in passage.facts.items() if not any(fact.startswith("parent=") for fact in facts)]
    return [
        {
            role: [(s.begin, s.end) for s in passage.spans if (s.role, s.number) == (letter, number)]
            for role, letter in LETTERS.items()
        }
        for number in numbers
        if any((s.role, s.number) == ("x", number) for s in passage.spans)
    ]
