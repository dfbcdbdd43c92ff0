"""Writes test-outputs.json: what the trained reader, unquantised, says about a few sentences.

usage: expected.py --weights JAR --checkpoint FILE --out FILE

The Java side runs the shipped int8 model on them and must agree on nearly all words.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from corpora import Token, Window
from evaluate import predict, scorer_of
from export import load
from pieces import WordPieces

SENTENCES = (
    "The foreign minister of Oman , Badr Albusaidi , told reporters in Muscat on Sunday "
    "that both sides had agreed to meet again .",
    "“ We will not negotiate under fire , ” the spokeswoman said , adding that 14 soldiers were wounded near Kharkiv .",
    "Kenya 's parliament rejected the bill after protesters stormed the building , "
    "according to two lawmakers who asked not to be named .",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, labels, _ = load(options.checkpoint)
    # Trees need to know which words are one sentence: here all of the window's.
    one_sentence = Token(upos="", xpos="", lemma="", head=0, relation="", sentence=0)
    windows = [Window(s.split(), tokens=[one_sentence] * len(s.split())) for s in SENTENCES]
    rows = []
    for p in predict(scorer_of(reader), WordPieces.from_jar(options.weights), windows):
        heads = p.heads()
        with torch.no_grad():
            relations = p.relations(reader, labels, heads)
        tags = {head: p.classes(head, getattr(labels, head)) for head in ("upos", "xpos", "lemma")}
        tags |= {head: p.tags(head, getattr(labels, head)) for head in ("names", "roles")}
        rows.append({"words": p.window.words, **tags, "heads": heads, "relations": relations})
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    options.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
