"""Readers of what teaches events: the project's own corpus, and two public sets that mark less.

The own corpus marks every trigger with its type, mode, status and parties. PLV gives a sentence, its two parties and
one type; CoPED a sentence, some parties and a quad class: there the trigger is left for the reader to find.
"""
from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import corpora
import markup
import tokenizer
from corpora import Document, Token, Window
from pieces import WordPieces

QUADS = {
    1: ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    2: ("COOPERATE", "AID", "RETREAT"),
    3: ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    4: ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
"""PLOVER's types by quad class; YIELD of PLV is CONCEDE and RETREAT and counts as material cooperation."""
TYPES = tuple(name for names in QUADS.values() for name in names)
ROOTS = tuple((name,) for name in TYPES if name not in ("CONCEDE", "RETREAT")) + (("CONCEDE", "RETREAT"),)
YIELD = len(ROOTS) - 1
STATUSES = ("happened", "ongoing", "planned", "requested", "hypothetical", "denied", "historical")
PARTIES = {"actor": "a", "recipient": "r"}


@dataclass(frozen=True)
class Trigger:
    """The words that tell an event, and the words of those who take part."""

    words: tuple[int, ...]
    type: str
    mode: str | None
    status: str
    parties: dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Choice:
    """Parties and the right one of several groups of types, with the trigger unknown."""

    parties: dict[str, tuple[int, ...]]
    groups: tuple[tuple[str, ...], ...]
    right: int


@dataclass(frozen=True)
class Events:
    """What a window says about events: all its triggers, or a choice."""

    triggers: tuple[Trigger, ...] = ()
    choice: Choice | None = None


def own(folder: Path, wordpieces: WordPieces) -> list[Document]:
    """The project's own corpus: every event of every passage is marked."""
    documents = []
    for passage in markup.read(folder):
        document = Document(passage.id, passage.text, [])
        for spans in corpora.raw_windows(passage.text, wordpieces):
            window = Window([passage.text[a:b] for a, b in spans], spans=spans)
            window.events = Events(tuple(_triggers(passage, spans)))
            window.tokens = _unparsed(passage.text, spans)
            document.windows.append(window)
        documents.append(document)
    return documents


def _triggers(passage: markup.Passage, spans: list[tuple[int, int]]) -> Iterator[Trigger]:
    for marked in passage.spans:
        words = _words(spans, marked.begin, marked.end)
        if marked.role != "t" or not words:
            continue
        kind, status = passage.facts[marked.number][:2]
        name, *modes = kind.split(".")
        parties = {
            party: tuple(
                word for other in passage.spans if (other.role, other.number) == (letter, marked.number)
                for word in _words(spans, other.begin, other.end)
            )
            for party, letter in PARTIES.items()
        }
        yield Trigger(words, name, f"{name}.{modes[0]}" if modes else None, status, parties)


def _words(spans: list[tuple[int, int]], begin: int, end: int) -> tuple[int, ...]:
    return tuple(i for i, (a, b) in enumerate(spans) if a < end and b > begin)


def plv(path: Path, wordpieces: WordPieces, kept_out: bool) -> list[Window]:
    """PLV: the kept-out fifth, or the rest."""
    windows = []
    for row in _rows(path):
        if corpora.is_kept_out(row["id"]) != kept_out:
            continue
        [gold] = row["expected"]
        right = YIELD if gold["code"] == "YIELD" else ROOTS.index((gold["code"],))
        parties = {"actor": [gold["source"]], "recipient": [gold["target"]]}
        windows.append(_chosen(row["text"], wordpieces, parties, ROOTS, right))
    return windows


def coped(path: Path, plv_path: Path, wordpieces: WordPieces) -> list[Window]:
    """CoPED: the rows that are neither kept out nor in PLV; its class 0 teaches nothing here.

    Which of PLV's rows are kept out is nobody's business but PLV's, so all rows that it shares are left to it.
    """
    elsewhere = {row["text"] for row in _rows(plv_path)}
    windows = []
    for row in _rows(path):
        if corpora.is_kept_out(row["id"]) or row["text"] in elsewhere or row["in_plv"] or not row["quad"]:
            continue
        spans = (row["actor_spans"] or [{}])[0]
        both = spans.get("reciprocal") or []
        parties = {"actor": (spans.get("source") or []) + both, "recipient": spans.get("target") or []}
        windows.append(_chosen(row["text"], wordpieces, parties, tuple(QUADS.values()), row["quad"] - 1))
    return windows


def _chosen(
    text: str, wordpieces: WordPieces, phrases: dict[str, list[str]], groups: tuple[tuple[str, ...], ...], right: int
) -> Window:
    spans = max(corpora.raw_windows(text, wordpieces), key=len)
    parties = {}
    for party, names in phrases.items():
        found = [(text.find(name), len(name)) for name in names if name]
        parties[party] = tuple(w for at, size in found if at >= 0 for w in _words(spans, at, at + size))
    window = Window([text[a:b] for a, b in spans], spans=spans)
    window.events = Events(choice=Choice(parties, groups, right))
    window.tokens = _unparsed(text, spans)
    return window


def _unparsed(text: str, spans: list[tuple[int, int]]) -> list[Token]:
    """Tokens that know no more than their sentences."""
    ends = set(tokenizer.sentence_ends(text, spans))
    sentence, tokens = 0, []
    for i in range(len(spans)):
        tokens.append(Token("", "", "", -1, "", sentence))
        sentence += i + 1 in ends
    return tokens


def _rows(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
