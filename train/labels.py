"""The classes of every head, in the order in which the model scores them, and lemma edit scripts."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property

from corpora import NAME_TYPES, ROLES, Token, Window
from events import STATUSES, TYPES

KEEP = ""
"""The lemma script that changes nothing; always class 0."""
MIN_SCRIPT_COUNT = 5
"""Lemma scripts rarer than this in the training data are dropped: the reader keeps such words as they are."""
MIN_RELATION_COUNT = 10
"""Subtypes of relations rarer than this are folded into the main type."""
NO_EVENT = "O"
NO_MODE = "-"
IGNORED = -1
"""Marks a word without a class (a dropped lemma script)."""


def lemma_base(form: str, upos: str) -> str:
    """What a lemma script is applied to."""
    return form if upos == "PROPN" else form.lower()


def lemma_script(base: str, lemma: str) -> str:
    """The suffix edit from base to lemma: "-ies+y"; KEEP if they are the same."""
    if base == lemma:
        return KEEP
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    return f"-{base[common:]}+{lemma[common:]}"


def apply_script(base: str, script: str) -> str:
    """The lemma; a script whose suffix the word does not have leaves it as it is."""
    if script == KEEP:
        return base
    cut, _, add = script[1:].partition("+")
    return base[: len(base) - len(cut)] + add if base.endswith(cut) else base


def bio(types: Iterable[str]) -> list[str]:
    return ["O", *(f"{prefix}-{t}" for t in types for prefix in "BI")]


@dataclass(frozen=True)
class Labels:
    """Class names of each head."""

    upos: list[str]
    xpos: list[str]
    lemma: list[str]
    names: list[str]
    roles: list[str]
    relations: list[str]
    triggers: list[str]
    modes: list[str]
    statuses: list[str]

    @classmethod
    def of(cls, treebank: Iterable[Window], events: Iterable[Window]) -> Labels:
        """Collects the classes from the training part of the treebanks and of the events."""
        upos: Counter[str] = Counter()
        xpos: Counter[str] = Counter()
        scripts: Counter[str] = Counter()
        relations: Counter[str] = Counter()
        for window in treebank:
            for word, token in zip(window.words, window.tokens or ()):
                upos[token.upos] += 1
                xpos[token.xpos] += 1
                scripts[lemma_script(lemma_base(word, token.upos), token.lemma)] += 1
                relations[token.relation] += 1
        del scripts[KEEP]
        triggers = [t for window in events if window.events for t in window.events.triggers]
        kept = {r if n >= MIN_RELATION_COUNT else r.partition(":")[0] for r, n in relations.items()}
        return cls(
            sorted(upos),
            sorted(xpos),
            [KEEP, *sorted(s for s, n in scripts.items() if n >= MIN_SCRIPT_COUNT)],
            bio(dict.fromkeys(NAME_TYPES.values())),
            bio(ROLES),
            sorted(kept),
            [NO_EVENT, *TYPES],
            [NO_MODE, *sorted({t.mode for t in triggers if t.mode})],
            list(STATUSES),
        )

    @cached_property
    def _numbers(self) -> dict[str, dict[str, int]]:
        return {head: {name: i for i, name in enumerate(names)} for head, names in self.as_dict().items()}

    def number(self, head: str, name: str) -> int:
        """Which class of a head this is; IGNORED if it has none of the name."""
        return self._numbers[head].get(name, IGNORED)

    def relation(self, token: Token) -> int:
        known = self._numbers["relations"]
        return known.get(token.relation, known.get(token.relation.partition(":")[0], IGNORED))

    def script(self, word: str, token: Token) -> int:
        return self.number("lemma", lemma_script(lemma_base(word, token.upos), token.lemma))

    def as_dict(self) -> dict[str, list[str]]:
        return asdict(self)
