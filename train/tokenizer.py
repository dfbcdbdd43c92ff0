"""Cuts raw training text (names, attribution) into words by the conventions of the English UD treebanks.

The treebanks come with their own words, and whatever the reader sees at run time was cut by the Java tokenizer; this
one only has to agree with both nearly everywhere. See README.md for the conventions.
"""
from __future__ import annotations

import re

_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Brig|Cmdr|Sen|Rep|Gov|Pres|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No|vs|etc|al"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Rd|Ft|Mt|Dept|Univ|approx|Calif|Fla|Mass|Mich|Minn|Pa|Va|Wis|Ariz|Ala|Ill|Conn)"
)
_CLITIC = r"(?:['’](?:s|m|d|ll|re|ve)\b)"
_WORD = re.compile(
    "|".join(
        (
            r"https?://[^\s<>\"”]+[^\s<>\"”.,;:!?)\]]|www\.[^\s<>\"”]+[^\s<>\"”.,;:!?)\]]",
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
            r"[@#]\w+",
            r"(?:[A-Za-z]\.){2,}",
            r"\b[Pp]h\.D\.",
            _ABBREVIATION + r"\.(?=\s|,|$)",
            r"\b[A-Z]\.(?=\s+[A-Z])",
            r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b",
            r"(?i:\b(?:non|co|re|pre|multi)-[^\W\d_]+)",
            r"(?i:\b(?:ca|wo|sha|do|does|did|is|are|was|were|has|have|had|would|could|should|might|must|need|ai)(?=n['’]t\b))",
            r"(?i:n['’]t\b)",
            r"(?i:\bcan(?=not\b))",
            r"(?i:" + _CLITIC + ")",
            r"[^\W_]+(?:&[^\W_]+|['’](?!(?i:s|m|d|ll|re|ve|t)\b)[^\W_]+)*",
            r"\.{2,}|-{2,}|``|''",
            r"\S",
        )
    )
)
_SENTENCE_END = frozenset((".", "!", "?", "…", "...", "....", ".”", "?!"))
_CLOSERS = frozenset(("”", '"', "''", "’", "'", ")", "]", "»"))


def words(text: str, begin: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Word offsets (code points) in text[begin:end]."""
    return [m.span() for m in _WORD.finditer(text, begin, len(text) if end is None else end)]


def sentence_ends(text: str, spans: list[tuple[int, int]]) -> list[int]:
    """Indices of words after which a window may be cut: sentence-final marks with the closing marks that follow."""
    ends = []
    for i, (begin, end) in enumerate(spans):
        if text[begin:end] in _SENTENCE_END:
            while i + 1 < len(spans) and text[slice(*spans[i + 1])] in _CLOSERS and spans[i + 1][0] == spans[i][1]:
                i += 1
            ends.append(i + 1)
    return ends
