"""Windows to padded tensors, and an endless, seeded order of batches."""
from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from corpora import Window
from pieces import SPECIAL, Encoded, WordPieces


@dataclass
class Batch:
    """Windows of one source. `mask` is true for pieces, `real` for words; the rest is there if the source has it."""

    windows: Sequence[Window]
    pieces: Tensor
    shapes: Tensor
    mask: Tensor
    words: Tensor
    real: Tensor

    def to(self, device: torch.device) -> Batch:
        moved = (t.to(device) for t in (self.pieces, self.shapes, self.mask, self.words, self.real))
        return Batch(self.windows, *moved)

    @property
    def inputs(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        return self.pieces, self.shapes, self.mask, self.words


def collate(windows: Sequence[Window], wordpieces: WordPieces) -> Batch:
    encoded = [wordpieces.encode(window.words) for window in windows]
    return Batch(
        windows,
        padded([e.pieces for e in encoded], wordpieces.pad),
        padded([e.shapes for e in encoded], SPECIAL),
        padded([[1] * len(e.pieces) for e in encoded], 0).bool(),
        padded([e.first for e in encoded], 0),
        padded([[1] * len(e.first) for e in encoded], 0).bool(),
    )


def padded(rows: Sequence[Sequence[int]], filler: int) -> Tensor:
    out = torch.full((len(rows), max(map(len, rows))), filler, dtype=torch.long)
    for i, row in enumerate(rows):
        out[i, : len(row)] = torch.tensor(row, dtype=torch.long)
    return out


def bucketed(windows: Sequence[Window], wordpieces: WordPieces, budget: int) -> list[list[Window]]:
    """Groups windows of like length into batches of at most `budget` pieces, padding included."""
    sized = sorted(((size(wordpieces.encode(w.words)), i) for i, w in enumerate(windows)))
    groups: list[list[Window]] = []
    current: list[Window] = []
    for length, i in sized:
        if current and length * (len(current) + 1) > budget:
            groups.append(current)
            current = []
        current.append(windows[i])
    if current:
        groups.append(current)
    return groups


def size(encoded: Encoded) -> int:
    return len(encoded.pieces)


class Shuffle:
    """Batches of one source, for ever: each pass re-buckets the windows with some noise, so that no two are alike."""

    NOISE = 8
    """Window lengths are blurred by up to so many pieces before bucketing."""

    def __init__(self, windows: Sequence[Window], wordpieces: WordPieces, budget: int, seed: int) -> None:
        self._windows = windows
        self._lengths = [size(wordpieces.encode(w.words)) for w in windows]
        self._budget = budget
        self._seed = seed
        self.pieces = sum(self._lengths)
        """Pieces in one pass."""

    def __iter__(self) -> Iterator[list[Window]]:
        pass_number = 0
        while True:
            random_ = random.Random(f"{self._seed}/{pass_number}")
            order = sorted(range(len(self._windows)), key=lambda i: self._lengths[i] + random_.random() * self.NOISE)
            groups: list[list[Window]] = []
            current: list[int] = []
            longest = 0
            for i in order:
                longest = max(longest, self._lengths[i])
                if current and longest * (len(current) + 1) > self._budget:
                    groups.append([self._windows[j] for j in current])
                    current, longest = [], self._lengths[i]
                current.append(i)
            groups.append([self._windows[j] for j in current])
            random_.shuffle(groups)
            yield from groups
            pass_number += 1
