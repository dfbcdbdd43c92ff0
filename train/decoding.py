"""From scores to readings: trees, spans and attributions. The Java reader decodes by the same rules."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

ROOT = -1
SOURCE_THRESHOLD = -1.0
CONTENT_THRESHOLD = -3.0
CONTINUED_THRESHOLD = 0.0
"""Log-odds above which a link is believed; the tags have already said that there is something to link."""


def tree(scores: Sequence[Sequence[float]]) -> list[int]:
    """The best tree with one root (Chu-Liu/Edmonds): scores[i][0] for the root, scores[i][j + 1] for word j.

    Returns each word's head, ROOT for the root. Tries the likeliest roots in turn only if the best tree has several.
    """
    heads = _arborescence(scores)
    roots = [i for i, h in enumerate(heads) if h == 0]
    if len(roots) > 1:
        best = -math.inf
        for root in roots:
            forced = [[row[0] if i == root else -math.inf, *row[1:]] for i, row in enumerate(scores)]
            candidate = _arborescence(forced)
            value = sum(forced[i][h] for i, h in enumerate(candidate))
            if value > best:
                best, heads = value, candidate
    return [h - 1 for h in heads]


def _arborescence(scores: Sequence[Sequence[float]]) -> list[int]:
    """Heads as columns of `scores` (0 is the root); words are nodes 1..n."""
    n = len(scores)
    weight = [[-math.inf] * (n + 1) for _ in range(n + 1)]
    for i, row in enumerate(scores):
        for j, value in enumerate(row):
            if j != i + 1:
                weight[i + 1][j] = value
    heads = _contract(weight, list(range(n + 1)))
    return [heads[i + 1] for i in range(n)]


def _contract(weight: list[list[float]], nodes: list[int]) -> dict[int, int]:
    heads = {v: max((u for u in nodes if u != v), key=lambda u: weight[v][u]) for v in nodes if v != 0}
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    merged = len(weight)
    total = sum(weight[v][heads[v]] for v in cycle)
    grown = [row + [-math.inf] for row in weight] + [[-math.inf] * (merged + 1)]
    enters: dict[int, int] = {}
    leaves: dict[int, int] = {}
    rest = [u for u in nodes if u not in inside]
    for u in rest:
        enters[u] = max(cycle, key=lambda v: weight[v][u] - weight[v][heads[v]])
        grown[merged][u] = weight[enters[u]][u] - weight[enters[u]][heads[enters[u]]] + total
        leaves[u] = max(cycle, key=lambda v: weight[u][v])
        grown[u][merged] = weight[u][leaves[u]]
    solved = _contract(grown, [*rest, merged])
    entry = enters[solved[merged]]
    out = {v: (leaves[v] if h == merged else h) for v, h in solved.items() if v != merged}
    out.update({v: heads[v] for v in cycle if v != entry})
    out[entry] = solved[merged]
    return out


def _cycle(heads: dict[int, int]) -> list[int]:
    seen: set[int] = set()
    for start in heads:
        path: list[int] = []
        node = start
        while node in heads and node not in seen:
            seen.add(node)
            path.append(node)
            node = heads[node]
        if node in path:
            return path[path.index(node):]
    return []


def likeliest_tags(scores: np.ndarray, names: Sequence[str], may_continue: bool) -> list[str]:
    """The likeliest BIO sequence in which I- only follows its own kind (Viterbi).

    `scores` are logarithms of probabilities, one row a word. Without this rule attributions fall into pieces: it
    gives twelve points of relation F1. `may_continue` lets the first word stand inside a span begun before.
    """
    allowed = np.array([[after[0] != "I" or after[1:] == before[1:] for after in names] for before in names])
    forbidden = np.where(allowed, 0.0, -np.inf)
    total = scores[0] + (0.0 if may_continue else np.array([-np.inf if name[0] == "I" else 0.0 for name in names]))
    backward = []
    for row in scores[1:]:
        paths = total[:, None] + forbidden
        backward.append(paths.argmax(0))
        total = paths.max(0) + row
    best = [int(total.argmax())]
    for step in reversed(backward):
        best.append(int(step[best[-1]]))
    return [names[k] for k in reversed(best)]


def spans(tags: Sequence[str]) -> list[tuple[int, int, str, bool]]:
    """BIO tags to (begin, end, type, begun with B-). An I- without a span before it begins one."""
    out: list[tuple[int, int, str, bool]] = []
    begin = 0
    for i in range(1, len(tags) + 1):
        tag = tags[begin]
        if i == len(tags) or tags[i] != "I-" + tag[2:]:
            if tag != "O":
                out.append((begin, i, tag[2:], tag[0] == "B"))
            begin = i
    return out


@dataclass
class Attribution:
    """Word spans of one attribution: [begin, end) within a window."""

    source: list[tuple[int, int]] = field(default_factory=list)
    cue: list[tuple[int, int]] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)
    goes_on: bool = False
    """Whether the content continues that of the window before."""


def attributions(
    tags: Sequence[str], source_links: Sequence[Sequence[float]], content_links: Sequence[Sequence[float]]
) -> list[Attribution]:
    """Links the tagged spans of a window: every cue takes its likeliest source, every content goes to its likeliest cue.

    Content that no cue claims stands alone, and may continue that of the window before.
    """
    found = spans(tags)
    cues = [(b, e) for b, e, role, _ in found if role == "cue"]
    sources = [(b, e) for b, e, role, _ in found if role == "source"]
    by_cue = {cue: Attribution(cue=[cue]) for cue in cues}
    out = list(by_cue.values())
    for cue, attribution in by_cue.items():
        best = max(sources, key=lambda s: source_links[cue[0]][s[0]], default=None)
        if best and source_links[cue[0]][best[0]] > SOURCE_THRESHOLD:
            attribution.source.append(best)
    for begin, end, role, begun in found:
        if role != "content":
            continue
        best = max(cues, key=lambda c: content_links[c[0]][begin], default=None)
        continues = begin == 0 and not begun
        if best and content_links[best[0]][begin] > (CONTINUED_THRESHOLD if continues else CONTENT_THRESHOLD):
            by_cue[best].content.append((begin, end))
        else:
            out.append(Attribution(content=[(begin, end)], goes_on=continues))
    return out
