"""The reader: one encoder and its heads. A further head is a further module here; the encoder does not change."""
from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from encoder import WIDTH, Encoder
from labels import Labels

ARC_WIDTH = 256
RELATION_WIDTH = 96
LINK_WIDTH = 96
DROPOUT = 0.1
HEAD_DROPOUT = 0.2


class Scores(NamedTuple):
    """What the reader gives for a batch of windows; the field names are the output names of the ONNX file."""

    upos: Tensor
    xpos: Tensor
    lemma: Tensor
    names: Tensor
    roles: Tensor
    arcs: Tensor
    relation_dependent: Tensor
    relation_head: Tensor
    source_links: Tensor
    content_links: Tensor
    triggers: Tensor
    modes: Tensor
    statuses: Tensor
    actor_links: Tensor
    recipient_links: Tensor
    vectors: Tensor


def projection(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(HEAD_DROPOUT))


class PairScorer(nn.Module):
    """A biaffine score for every ordered pair of vectors: left' W right + right' w + b."""

    def __init__(self, width: int, bias: float = 0.0) -> None:
        super().__init__()
        self.left, self.right = projection(width), projection(width)
        self.matrix = nn.Linear(width, width, bias=False)
        nn.init.normal_(self.matrix.weight, std=0.5 / width)
        self.prior = nn.Linear(width, 1)
        nn.init.zeros_(self.prior.weight)
        nn.init.constant_(self.prior.bias, bias)

    def forward(self, left: Tensor, right: Tensor) -> Tensor:
        r = self.right(right)
        return self.matrix(self.left(left)) @ r.transpose(1, 2) + self.prior(r).transpose(1, 2)


class RelationScorer(nn.Module):
    """The relation of chosen pairs of dependent and head: a file of its own, run on the arcs of decoded trees only."""

    def __init__(self, relations: int) -> None:
        super().__init__()
        self.dependent = nn.Linear(RELATION_WIDTH, relations)
        self.head = nn.Linear(RELATION_WIDTH, relations, bias=False)
        self.matrix = nn.Linear(RELATION_WIDTH, relations * RELATION_WIDTH, bias=False)
        nn.init.normal_(self.matrix.weight, std=0.5 / RELATION_WIDTH)

    def forward(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[N, d] and [N, d] to [N, relations]."""
        crossed = self.matrix(dependent).view(-1, self.dependent.out_features, RELATION_WIDTH)
        pairs = (crossed @ head[:, :, None]).squeeze(2)
        return pairs + self.dependent(dependent) + self.head(head)


class Reader(nn.Module):
    """Scores every word of a window for every task."""

    def __init__(self, labels: Labels, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.upos = nn.Linear(WIDTH, len(labels.upos))
        self.xpos = nn.Linear(WIDTH, len(labels.xpos))
        self.lemma = nn.Linear(WIDTH, len(labels.lemma))
        self.names = nn.Linear(WIDTH, len(labels.names))
        self.roles = nn.Linear(WIDTH, len(labels.roles))
        self.root = nn.Parameter(torch.zeros(WIDTH))
        nn.init.normal_(self.root, std=0.1)
        self.arcs = PairScorer(ARC_WIDTH)
        self.relation_dependent = projection(RELATION_WIDTH)
        self.relation_head = projection(RELATION_WIDTH)
        self.relations = RelationScorer(len(labels.relations))
        self.source_links = PairScorer(LINK_WIDTH, bias=-2.0)
        self.content_links = PairScorer(LINK_WIDTH, bias=-2.0)
        self.triggers = nn.Linear(WIDTH, len(labels.triggers))
        self.modes = nn.Linear(WIDTH, len(labels.modes))
        self.statuses = nn.Linear(WIDTH, len(labels.statuses))
        self.actor_links = PairScorer(LINK_WIDTH, bias=-2.0)
        self.recipient_links = PairScorer(LINK_WIDTH, bias=-2.0)

    def words(self, pieces: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> Tensor:
        """One vector a word: that of its first piece."""
        encoded = self.encoder(pieces, shapes, mask, DROPOUT)
        first = encoded.gather(1, words[:, :, None].expand(-1, -1, WIDTH))
        return F.dropout(first, HEAD_DROPOUT, self.training)

    def with_root(self, words: Tensor) -> Tensor:
        """Puts the root's vector before the words'."""
        return torch.cat((self.root.expand(words.shape[0], 1, -1), words), 1)

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> Scores:
        x = self.words(pieces, shapes, mask, words)
        rooted = self.with_root(x)
        return Scores(
            self.upos(x),
            self.xpos(x),
            self.lemma(x),
            self.names(x),
            self.roles(x),
            self.arcs(x, rooted),
            self.relation_dependent(x),
            self.relation_head(rooted),
            self.source_links(x, x),
            self.content_links(x, x),
            self.triggers(x),
            self.modes(x),
            self.statuses(x),
            self.actor_links(x, x),
            self.recipient_links(x, x),
            x,
        )
