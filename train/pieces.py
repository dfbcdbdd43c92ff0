"""Words to encoder input: word pieces and shapes.

The Java reader does the same in its own code; `vectors.py` writes the file both sides are tested on.
Change nothing here without changing it there.
"""
from __future__ import annotations

import json
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MAX_PIECES = 192
"""Longest window in pieces, [CLS] and [SEP] included."""
MAX_WORD_PIECES = 32
"""A longer word (an address, a row of dots) is cut off here, so that no word outgrows a window."""
MAX_RUN = 100
"""A run of more letters and digits than this is [UNK], as in BERT's own tokenizer."""

LOWER, TITLE, UPPER, MIXED, DIGITS, OTHER, SINGLE_UPPER, SPECIAL = range(8)
SHAPES = ("lower", "Title", "UPPER", "mixed", "digits", "other", "single upper", "special")

_DROPPED = {"Zs", "Zl", "Zp", "Cc", "Cf"}


def shape(word: str) -> int:
    """The shape of a word, by the Unicode categories of its characters.

    The encoder is uncased, so this is all it learns about capital letters. Only cased letters count:
    "U.S." is UPPER, "n't" lower, "McCain" mixed, a lone "A" single upper, "北京" and "%" other.
    """
    categories = [unicodedata.category(c) for c in word]
    if categories and all(c == "Nd" for c in categories):
        return DIGITS
    cased = ["U" if c in ("Lu", "Lt") else "L" for c in categories if c in ("Lu", "Lt", "Ll")]
    upper = cased.count("U")
    if not cased:
        return OTHER
    if upper == 0:
        return LOWER
    if upper == len(cased):
        return SINGLE_UPPER if len(word) == 1 else UPPER
    return TITLE if upper == 1 and cased[0] == "U" else MIXED


def runs(word: str) -> list[str]:
    """Folds case and accents away and splits at every character that is neither letter nor digit.

    Spaces, controls and format characters are dropped; each other such character is a run of its own.
    """
    out: list[str] = []
    glue = False
    for c in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(c)
        if category == "Mn":
            continue
        if category.startswith("L") or category == "Nd":
            if glue:
                out[-1] += c
            else:
                out.append(c)
            glue = True
            continue
        glue = False
        if category not in _DROPPED:
            out.append(c)
    return out


@dataclass(frozen=True)
class Encoded:
    """One window as the encoder takes it: `[CLS]`, the words' pieces, `[SEP]`."""

    pieces: list[int]
    shapes: list[int]
    first: list[int]
    """Index into `pieces` of each word's first piece."""


class WordPieces:
    """BERT's uncased word pieces over words that are already cut."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = list(vocabulary)
        self._ids = {piece: i for i, piece in enumerate(self.vocabulary)}
        self.pad, self.unknown = self._ids["[PAD]"], self._ids["[UNK]"]
        self.start, self.end = self._ids["[CLS]"], self._ids["[SEP]"]
        self._cache: dict[str, list[int]] = {}

    @classmethod
    def from_jar(cls, jar: Path) -> WordPieces:
        """The vocabulary that lies beside the encoder's weights."""
        with zipfile.ZipFile(jar) as archive:
            [entry] = (name for name in archive.namelist() if name.endswith("-tokenizer.json"))
            ids: dict[str, int] = json.loads(archive.read(entry))["model"]["vocab"]
        return cls(sorted(ids, key=ids.__getitem__))

    def word(self, word: str) -> list[int]:
        """The pieces of one word: at least one, at most MAX_WORD_PIECES."""
        known = self._cache.get(word)
        if known is None:
            known = [piece for run in runs(word) for piece in self._run(run)][:MAX_WORD_PIECES] or [self.unknown]
            self._cache[word] = known
        return known

    def _run(self, run: str) -> list[int]:
        if len(run) > MAX_RUN:
            return [self.unknown]
        out, begin = [], 0
        while begin < len(run):
            end = len(run)
            while end > begin and ("##" if begin else "") + run[begin:end] not in self._ids:
                end -= 1
            if end == begin:
                return [self.unknown]
            out.append(self._ids[("##" if begin else "") + run[begin:end]])
            begin = end
        return out

    def encode(self, words: Sequence[str]) -> Encoded:
        """One window; the caller has made sure that it fits."""
        pieces, shapes, first = [self.start], [SPECIAL], []
        for word in words:
            first.append(len(pieces))
            cut = self.word(word)
            pieces += cut
            shapes += [shape(word)] * len(cut)
        return Encoded(pieces + [self.end], shapes + [SPECIAL], first)
