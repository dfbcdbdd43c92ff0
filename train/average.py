"""Averages the weights of two readers, the second trained on from the first.

usage: average.py --first FILE --second FILE --out FILE [--share S]

After Wortsman et al., "Model soups", ICML 2022: weights that share their beginning can be averaged, and the average
is often better on every measure than either, at no cost when reading.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import torch
from torch import Tensor


def average(first: dict[str, Tensor], second: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """The weights between the two, `share` of the way to the second."""
    return {
        name: torch.lerp(first[name], weight, share) if weight.is_floating_point() else weight
        for name, weight in second.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--first", type=Path, required=True, help="checkpoint of the earlier run")
    parser.add_argument("--second", type=Path, required=True, help="checkpoint of the run that went on from it")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to be written")
    parser.add_argument("--share", type=float, default=0.5, help="share of the second, from 0 to 1; 0.5 unless given")
    asked = parser.parse_args()
    first = torch.load(asked.first, map_location="cpu")
    second = torch.load(asked.second, map_location="cpu")
    if (first["labels"], first["layers"]) != (second["labels"], second["layers"]):
        raise SystemExit(f"{asked.first} and {asked.second} have different labels or layers: train on from one file")
    kept = {part: held for part, held in second.items() if part != "optimizer"}
    torch.save({**kept, "reader": average(first["reader"], second["reader"], asked.share)}, asked.out)


if __name__ == "__main__":
    main()
