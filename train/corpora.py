"""Readers of the training data: every source becomes windows of words with whatever labels it has.

A window is a paragraph, or a part of one that fits the encoder. Nothing here knows label numbers; `labels.py` does.
"""
from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from typing import TYPE_CHECKING

import tokenizer
from pieces import MAX_PIECES, WordPieces

if TYPE_CHECKING:
    from events import Events

NAME_TYPES = {
    "Person": "PERSON",
    "Organization": "ORGANISATION",
    "Location": "LOCATION",
    "NORP": "GROUP",
    "Facility": "FACILITY",
    "Date": "DATE",
    "Money": "MONEY",
    "Product": "OTHER",
    "Misc": "OTHER",
}
ROLES = ("source", "cue", "content")
TREEBANKS = ("ewt", "gum")
NON_COMMERCIAL = ("GUM_whow", "GUM_fiction")
"""Documents of GUM, by the beginning of their names, whose text may not be used commercially."""
KEPT_OUT = 5
"""One document in so many, by hash, is kept out of the training of names, and of PLV and CoPED."""


@dataclass(frozen=True)
class Token:
    """One word of a treebank. `head` is the index of its head in the window, -1 for a root."""

    upos: str
    xpos: str
    lemma: str
    head: int
    relation: str
    sentence: int


@dataclass(frozen=True)
class Links:
    """Attributions of a window, as indices of the first words of their cues and spans."""

    cues: tuple[int, ...] = ()
    sources: frozenset[tuple[int, int]] = frozenset()
    contents: frozenset[tuple[int, int]] = frozenset()


@dataclass
class Window:
    """Words with the labels that the source has; None where it says nothing."""

    words: list[str]
    tokens: list[Token] | None = None
    names: list[str] | None = None
    roles: list[str] | None = None
    links: Links | None = None
    events: Events | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Code-point offsets of the words in their document, for raw text."""


@dataclass
class Document:
    """A document of raw text with its windows."""

    id: str
    text: str
    windows: list[Window]
    group: str = ""
    """What scores are broken down by: a country code."""


# -- treebanks


def treebank(path: Path, wordpieces: WordPieces, left_out: tuple[str, ...] = ()) -> list[Window]:
    """Windows of a CoNLL-U file. Sentences whose words are masked ("_", where text may not be shared) are left out,
    and so are documents whose names begin with one of `left_out`.
    """
    windows: list[Window] = []
    paragraph: list[list[list[str]]] = []
    document = ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[list[str]] = []
        for line in lines:
            if line.startswith(("# newpar id", "# newdoc")) or line.rstrip() == "# newpar":
                windows += _treebank_windows(paragraph, wordpieces)
                paragraph = []
                if line.startswith("# newdoc"):
                    document = line.partition("=")[2].strip()
            elif line == "\n":
                if any(row[1] != "_" for row in rows) and not document.startswith(left_out):
                    paragraph.append(rows)
                rows = []
            elif line[0] != "#":
                row = line.rstrip("\n").split("\t")
                if row[0].isdigit():
                    rows.append(row)
    return [*windows, *_treebank_windows(paragraph, wordpieces)]


def _treebank_windows(paragraph: list[list[list[str]]], wordpieces: WordPieces) -> Iterator[Window]:
    room = MAX_PIECES - 2
    current: list[list[list[str]]] = []
    size = 0
    for sentence in paragraph:
        length = sum(len(wordpieces.word(row[1])) for row in sentence)
        if length > room:
            continue
        if size + length > room:
            yield _treebank_window(current)
            current, size = [], 0
        current.append(sentence)
        size += length
    if current:
        yield _treebank_window(current)


def _treebank_window(sentences: list[list[list[str]]]) -> Window:
    words: list[str] = []
    tokens: list[Token] = []
    for number, rows in enumerate(sentences):
        base = len(words)
        for row in rows:
            head = int(row[6])
            words.append(row[1])
            tokens.append(Token(row[3], row[4], row[2], base + head - 1 if head else -1, row[7], number))
    return Window(words, tokens=tokens)


# -- raw text


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the non-blank lines."""
    begin = 0
    for line in text.split("\n"):
        if line.strip():
            yield begin, begin + len(line)
        begin += len(line) + 1


def raw_windows(text: str, wordpieces: WordPieces) -> Iterator[list[tuple[int, int]]]:
    """Word offsets, window by window: paragraphs, cut at sentence ends (or anywhere, if need be) to fit."""
    room = MAX_PIECES - 2
    for begin, end in paragraphs(text):
        spans = tokenizer.words(text, begin, end)
        lengths = [len(wordpieces.word(text[a:b])) for a, b in spans]
        ends = set(tokenizer.sentence_ends(text, spans))
        start = size = 0
        last_end = 0
        for i, length in enumerate(lengths):
            while size + length > room:
                cut = last_end if last_end > start else i
                yield spans[start:cut]
                size -= sum(lengths[start:cut])
                start = cut
            size += length
            if i + 1 in ends:
                last_end = i + 1
        if start < len(spans):
            yield spans[start:]


def is_kept_out(document_id: str) -> bool:
    """Whether this document is for measuring only."""
    return int(hashlib.sha256(f"names/{document_id}".encode()).hexdigest(), 16) % KEPT_OUT == 0


def names(path: Path, wordpieces: WordPieces, kept_out: bool) -> list[Document]:
    """Named entities: the kept-out documents, or the others."""
    documents = []
    for row in _jsonl(path):
        if is_kept_out(row["id"]) != kept_out:
            continue
        document = Document(row["id"], row["text"], [], row["country"])
        entities = [(e["start"], e["end"], NAME_TYPES[e["type"]]) for e in row["entities"]]
        for spans in raw_windows(document.text, wordpieces):
            tags = ["O"] * len(spans)
            for begin, end, label in entities:
                _tag(tags, spans, begin, end, label)
            document.windows.append(_raw_window(document.text, spans, names=tags))
        documents.append(document)
    return documents


def attributions(path: Path, wordpieces: WordPieces) -> list[Document]:
    """PolNeAR: role tags and links."""
    documents = []
    for row in _jsonl(path):
        to_code_points = utf16_map(row["text"])
        gold = [
            {role: [(to_code_points[a], to_code_points[b]) for a, b in attribution[role]] for role in ROLES}
            for attribution in row["attributions"]
        ]
        documents.append(attributed(Document(row["id"], row["text"], [], row["outlet"]), gold, wordpieces))
    return documents


def attributed(document: Document, gold: list[dict[str, list[tuple[int, int]]]], wordpieces: WordPieces) -> Document:
    """The document with windows that have role tags and links; `gold` holds code-point offsets by role.

    A span that goes on from the window before begins with I-.
    """
    for spans in raw_windows(document.text, wordpieces):
        tags = ["O"] * len(spans)
        cues: list[int] = []
        pairs: dict[str, set[tuple[int, int]]] = {"source": set(), "content": set()}
        for attribution in gold:
            starts = {
                role: [s for b, e in attribution[role] if (s := _tag(tags, spans, b, e, role)) is not None]
                for role in ROLES
            }
            for cue in starts["cue"][:1]:
                cues.append(cue)
                for role, linked in pairs.items():
                    linked.update((cue, start) for start in starts[role])
        links = Links(tuple(cues), frozenset(pairs["source"]), frozenset(pairs["content"]))
        document.windows.append(_raw_window(document.text, spans, roles=tags, links=links))
    return document


def _tag(tags: list[str], spans: list[tuple[int, int]], begin: int, end: int, label: str) -> int | None:
    """Tags the words that overlap a span; returns the first of them that has the label, if any is in this window.

    Words that have a tag keep it: of two overlapping names the first stands, and attributions (which PolNeAR does not
    nest) may share a source.
    """
    covered = [i for i, (a, b) in enumerate(spans) if a < end and b > begin]
    prefix = "I-" if covered and begin < spans[0][0] else "B-"
    for i in covered:
        if tags[i] == "O":
            tags[i] = prefix + label
            prefix = "I-"
    return next((i for i in covered if tags[i].endswith(label)), None)


def _raw_window(
    text: str,
    spans: list[tuple[int, int]],
    names: list[str] | None = None,
    roles: list[str] | None = None,
    links: Links | None = None,
) -> Window:
    return Window([text[a:b] for a, b in spans], names=names, roles=roles, links=links, spans=spans)


def utf16_map(text: str) -> dict[int, int]:
    """UTF-16 offset to code-point offset, at every character border."""
    out, units = {0: 0}, 0
    for i, c in enumerate(text):
        units += 2 if ord(c) > 0xFFFF else 1
        out[units] = i + 1
    return out


def _jsonl(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def windows(documents: Iterable[Document]) -> list[Window]:
    """The windows of all documents."""
    return [window for document in documents for window in document.windows]
