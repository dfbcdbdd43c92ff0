"""Labels of an earlier reader for windows that have none of their own.

Without them the new heads bend the old ones: words that tell refusals were soon tagged as particles, because nothing in
the treebanks said otherwise.
"""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from corpora import Token, Window
from evaluate import predict, scorer_of
from export import load
from labels import apply_script, lemma_base
from pieces import WordPieces


def label(windows: Sequence[Window], checkpoint: Path, wordpieces: WordPieces) -> None:
    """Gives windows, whose tokens know no more than their sentences, the reader's tags, trees, names and roles."""
    reader, labels, _ = load(checkpoint)
    for p in predict(scorer_of(reader), wordpieces, windows):
        window, heads = p.window, p.heads()
        with torch.no_grad():
            relations = p.relations(reader, labels, heads)
        tags = (p.classes(head, getattr(labels, head)) for head in ("upos", "xpos", "lemma"))
        window.tokens = [
            Token(upos, xpos, apply_script(lemma_base(word, upos), script), head, relation, token.sentence)
            for word, upos, xpos, script, head, relation, token
            in zip(window.words, *tags, heads, relations, window.tokens or ())
        ]
        window.names = p.tags("names", labels.names)
        window.roles = p.tags("roles", labels.roles, may_continue=True)
