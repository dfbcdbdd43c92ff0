"""What each source of training data teaches."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import Batch, padded
from labels import IGNORED, Labels
from reader import Reader

UPOS_WEIGHT, XPOS_WEIGHT, LEMMA_WEIGHT, ARC_WEIGHT, RELATION_WEIGHT = 0.3, 0.4, 0.2, 0.7, 0.5
"""Together somewhat more than a head of its own: the steps of all sources share one clipped gradient."""
LINK_WEIGHT = 0.3
FAR_PAIR_WEIGHT = 0.05
"""Of pairs of a cue and a word where no span begins: there to give the linker a sense of where spans begin at all."""


def loss(reader: Reader, batch: Batch, labels: Labels) -> Tensor:
    """The loss of a batch, over whatever its windows are labelled with."""
    x = reader.words(*batch.inputs)
    first = batch.windows[0]
    if first.tokens is not None:
        return _syntax(reader, x, batch, labels)
    if first.names is not None:
        return _classes(reader.names(x), [[labels.names.index(t) for t in w.names or ()] for w in batch.windows])
    return _attribution(reader, x, batch, labels)


def _classes(scores: Tensor, rows: list[list[int]]) -> Tensor:
    target = padded(rows, IGNORED).to(scores.device)
    return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORED)


def _syntax(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    tokens = [w.tokens or [] for w in batch.windows]
    rooted = reader.with_root(x)

    heads = padded([[t.head + 1 for t in row] for row in tokens], IGNORED).to(x.device)
    sentences = padded([[t.sentence for t in row] for row in tokens], IGNORED).to(x.device)
    allowed = sentences[:, :, None] == sentences[:, None, :]
    allowed &= ~torch.eye(allowed.shape[1], dtype=torch.bool, device=x.device)
    allowed = torch.cat((torch.ones_like(allowed[:, :, :1]), allowed), 2)
    arcs = reader.arcs(x, rooted).masked_fill(~allowed, float("-inf"))
    arc_loss = F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index=IGNORED)

    rows, dependents = (heads != IGNORED).nonzero(as_tuple=True)
    relations = reader.relations(
        reader.relation_dependent(x)[rows, dependents], reader.relation_head(rooted)[rows, heads[rows, dependents]]
    )
    relation_target = torch.tensor([labels.relation(t) for row in tokens for t in row], device=x.device)
    scripts = [[labels.script(word, token) for word, token in zip(w.words, w.tokens or ())] for w in batch.windows]
    return (
        UPOS_WEIGHT * _classes(reader.upos(x), [[labels.upos.index(t.upos) for t in row] for row in tokens])
        + XPOS_WEIGHT * _classes(reader.xpos(x), [[labels.xpos.index(t.xpos) for t in row] for row in tokens])
        + LEMMA_WEIGHT * _classes(reader.lemma(x), scripts)
        + ARC_WEIGHT * arc_loss
        + RELATION_WEIGHT * F.cross_entropy(relations, relation_target, ignore_index=IGNORED)
    )


def _attribution(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    total = _classes(reader.roles(x), [[labels.roles.index(t) for t in w.roles or ()] for w in batch.windows])
    pairs = [(row, cue) for row, w in enumerate(batch.windows) if w.links for cue in w.links.cues]
    if not pairs:
        return total
    rows, cues = (torch.tensor(column, device=x.device) for column in zip(*pairs))
    for role, scorer in (("source", reader.source_links), ("content", reader.content_links)):
        target = torch.zeros(x.shape[:2] + (x.shape[1],))
        begins = torch.zeros(x.shape[:2], dtype=torch.bool)
        for row, window in enumerate(batch.windows):
            for i, tag in enumerate(window.roles or ()):
                begins[row, i] = tag == f"B-{role}"
            for cue, start in getattr(window.links, role + "s"):
                target[row, cue, start] = 1.0
                begins[row, start] = True
        weight = (begins + ~begins * FAR_PAIR_WEIGHT).to(x.device)[rows] * batch.real[rows]
        losses = F.binary_cross_entropy_with_logits(
            scorer(x, x)[rows, cues], target.to(x.device)[rows, cues], weight=weight, reduction="sum"
        )
        total = total + LINK_WEIGHT * losses / len(pairs)
    return total
