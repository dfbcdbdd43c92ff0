"""Learns how far the words of a passage speak of politics: one linear head over the frozen reader, in a file of its own.

    python3 politics.py --weights JAR --checkpoint FILE --out FOLDER

The passages of corpus/events are the data: those in which an event is marked against those in which none is. The mean
of a passage's word vectors decides, so that every word has a vote and any stretch of text can be asked.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

import batches
import events
from corpora import Window
from export import load
from pieces import WordPieces
from reader import Reader

CORPUS = Path(__file__).parent / "corpus" / "events"
DEV = Path(__file__).parent.parent / "evaluate" / "gold" / "events" / "dev"
PENALTY = 0.01
"""On the squared weights of normalised features; of .0001 to .03 the best on the development half."""
BUDGET = 2048


def means(reader: Reader, windows: Sequence[Window], wordpieces: WordPieces) -> Tensor:
    """The mean of the word vectors of each window."""
    place = {id(window): i for i, window in enumerate(windows)}
    rows: list[Tensor] = [torch.empty(0)] * len(windows)
    with torch.no_grad():
        for group in batches.bucketed(windows, wordpieces, BUDGET):
            batch = batches.collate(group, wordpieces)
            real = batch.real[:, :, None]
            vectors = reader.words(*batch.inputs)
            for window, row in zip(group, (vectors * real).sum(1) / real.sum(1)):
                rows[place[id(window)]] = row
    return torch.stack(rows)


def passages(reader: Reader, folder: Path, wordpieces: WordPieces) -> tuple[Tensor, Tensor]:
    """The means of a corpus' passages, and which of them tell an event."""
    windows = [window for document in events.own(folder, wordpieces) for window in document.windows]
    told = torch.tensor([float(bool(window.events.triggers)) for window in windows])
    return means(reader, windows, wordpieces), told


def fitted(features: Tensor, told: Tensor) -> tuple[Tensor, float]:
    """The weights and the bias of a penalised logistic regression, on features as they are."""
    mean, spread = features.mean(0), features.std(0) + 1e-6
    normal = (features - mean) / spread
    weights = torch.zeros(features.shape[1], requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=200)

    def loss() -> Tensor:
        optimiser.zero_grad()
        wrong = torch.nn.functional.binary_cross_entropy_with_logits(normal @ weights + bias, told)
        total = wrong + PENALTY * weights.square().sum()
        total.backward()
        return total

    optimiser.step(loss)
    scaled = (weights / spread).detach()
    return scaled, float(bias.detach() - scaled @ mean)


def area(logits: Tensor, told: Tensor) -> float:
    """How often a passage with an event scores above one without (area under the ROC curve)."""
    return float((logits[told > 0][:, None] > logits[told == 0]).float().mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True, help="the jar that holds the encoder (for its vocabulary)")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, _, _ = load(options.checkpoint)
    reader.eval()
    wordpieces = WordPieces.from_jar(options.weights)
    weights, bias = fitted(*passages(reader, CORPUS, wordpieces))
    features, told = passages(reader, DEV, wordpieces)
    print(f"development half: {len(told)} passages, area under the curve {area(features @ weights + bias, told):.3f}")
    numbers = {"bias": round(bias, 4), "weights": [round(float(w), 4) for w in weights]}
    (options.out / "politics.json").write_text(json.dumps(numbers) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
