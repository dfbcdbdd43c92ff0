"""What each source of training data teaches."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import Batch, padded
from events import PARTIES, Choice
from labels import IGNORED, NO_EVENT, NO_MODE, Labels
from reader import Reader

UPOS_WEIGHT, XPOS_WEIGHT, LEMMA_WEIGHT, ARC_WEIGHT, RELATION_WEIGHT = 0.3, 0.4, 0.2, 0.7, 0.5
"""Together somewhat more than a head of its own: the steps of all sources share one clipped gradient."""
LINK_WEIGHT = 0.3
FAR_PAIR_WEIGHT = 0.05
"""Of pairs of a cue and a word where no span begins: there to give the linker a sense of where spans begin at all."""
TEACHER_WEIGHT = 0.5
"""Of what an earlier reader says about windows that are labelled with events alone."""
MODE_WEIGHT, STATUS_WEIGHT, PARTY_WEIGHT, CHOICE_WEIGHT = 0.3, 0.4, 0.5, 0.7


def loss(reader: Reader, batch: Batch, labels: Labels) -> Tensor:
    """The loss of a batch, over whatever its windows are labelled with."""
    x = reader.words(*batch.inputs)
    first = batch.windows[0]
    if first.events is not None:
        kept = _syntax(reader, x, batch, labels) + _names(reader, x, batch, labels) + _roles(reader, x, batch, labels)
        return _events(reader, x, batch, labels) + TEACHER_WEIGHT * kept
    if first.tokens is not None:
        return _syntax(reader, x, batch, labels)
    if first.names is not None:
        return _names(reader, x, batch, labels)
    return _attribution(reader, x, batch, labels)


def _classes(scores: Tensor, rows: list[list[int]]) -> Tensor:
    target = padded(rows, IGNORED).to(scores.device)
    return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORED)


def _names(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    return _classes(reader.names(x), [[labels.number("names", t) for t in w.names or ()] for w in batch.windows])


def _roles(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    return _classes(reader.roles(x), [[labels.number("roles", t) for t in w.roles or ()] for w in batch.windows])


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
        UPOS_WEIGHT * _classes(reader.upos(x), [[labels.number("upos", t.upos) for t in row] for row in tokens])
        + XPOS_WEIGHT * _classes(reader.xpos(x), [[labels.number("xpos", t.xpos) for t in row] for row in tokens])
        + LEMMA_WEIGHT * _classes(reader.lemma(x), scripts)
        + ARC_WEIGHT * arc_loss
        + RELATION_WEIGHT * F.cross_entropy(relations, relation_target, ignore_index=IGNORED)
    )


def _attribution(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    total = _roles(reader, x, batch, labels)
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


def _events(reader: Reader, x: Tensor, batch: Batch, labels: Labels) -> Tensor:
    marked = [row for row, w in enumerate(batch.windows) if w.events and w.events.choice is None]
    open_ = [row for row, w in enumerate(batch.windows) if w.events and w.events.choice is not None]
    total = x.new_zeros(())
    if marked:
        total = total + len(marked) / len(batch.windows) * _triggers(reader, x, batch, marked, labels)
    if open_:
        total = total + CHOICE_WEIGHT * len(open_) / len(batch.windows) * _choices(reader, x, batch, open_, labels)
    return total


def _triggers(reader: Reader, x: Tensor, batch: Batch, rows: list[int], labels: Labels) -> Tensor:
    """Every word's type; of the words of triggers the mode, the status and who takes part."""
    types = [[labels.number("triggers", NO_EVENT)] * len(batch.windows[row].words) for row in rows]
    told = []
    for i, row in enumerate(rows):
        events = batch.windows[row].events
        for trigger in events.triggers if events else ():
            for word in trigger.words:
                types[i][word] = labels.number("triggers", trigger.type)
                told.append((row, word, trigger))
    target = padded(types, IGNORED).to(x.device)
    inside = reader.triggers(x[rows])[:, : target.shape[1]]
    total = F.cross_entropy(inside.flatten(0, 1), target.flatten(), ignore_index=IGNORED)
    if not told:
        return total
    at, words = (torch.tensor([t[k] for t in told], device=x.device) for k in (0, 1))
    of = x[at, words]
    modes = torch.tensor([labels.number("modes", t.mode or NO_MODE) for _, _, t in told], device=x.device)
    statuses = torch.tensor([labels.number("statuses", t.status) for _, _, t in told], device=x.device)
    total = total + MODE_WEIGHT * F.cross_entropy(reader.modes(of), modes)
    total = total + STATUS_WEIGHT * F.cross_entropy(reader.statuses(of), statuses)
    for party in PARTIES:
        links = torch.zeros(len(told), x.shape[1])
        for i, (_, _, trigger) in enumerate(told):
            links[i, list(trigger.parties[party])] = 1.0
        losses = F.binary_cross_entropy_with_logits(
            _links(reader, x, party)[at, words], links.to(x.device), weight=batch.real[at].float(), reduction="sum"
        )
        total = total + PARTY_WEIGHT * losses / batch.real[at].sum() * 4
    return total


def _choices(reader: Reader, x: Tensor, batch: Batch, rows: list[int], labels: Labels) -> Tensor:
    losses = []
    types = reader.triggers(x).log_softmax(-1)
    links = {party: F.logsigmoid(_links(reader, x, party)) for party in PARTIES}
    for row in rows:
        events = batch.windows[row].events
        if events and events.choice:
            scores = choice_scores(
                types[row], {party: link[row] for party, link in links.items()}, len(batch.windows[row].words),
                events.choice, labels,
            )
            losses.append(F.cross_entropy(scores[None], torch.tensor([events.choice.right], device=x.device)))
    return torch.stack(losses).mean()


def choice_scores(types: Tensor, links: dict[str, Tensor], count: int, choice: Choice, labels: Labels) -> Tensor:
    """One score a group: how likely some word tells an event of the group, between just these parties.

    log sum over words w and types t of the group of p(t | w) times the mean odds of the links from w to the parties.
    """
    score = types[:count]
    for party, words in choice.parties.items():
        if words:
            score = score + links[party][:count, list(words)].mean(1, keepdim=True)
    columns = [[labels.number("triggers", name) for name in group] for group in choice.groups]
    return torch.stack([score[:, group].flatten().logsumexp(0) for group in columns])


def _links(reader: Reader, x: Tensor, party: str) -> Tensor:
    return (reader.actor_links if party == "actor" else reader.recipient_links)(x, x)
