"""Scores a trained reader on the development data, with gold words for syntax.

usage: evaluate.py --gold DIR --weights JAR --checkpoint FILE [--scorer FILE --out DIR]

Attribution is scored by the published scorer, a Python script that takes the gold and the predicted file.
"""
from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import torch

import corpora
import events
from batches import Batch, bucketed, collate
from corpora import Document, Window
from decoding import attributions, likeliest_tags, spans, tree
from export import load
from labels import Labels, apply_script, lemma_base
from losses import choice_scores
from pieces import WordPieces
from reader import Reader, Scores

GOLD = Path(__file__).parent.parent / "evaluate/gold/events"
PIECES_PER_BATCH = 4000
SCORED_NAMES = ("PERSON", "ORGANISATION", "LOCATION", "GROUP")
REGIONS = {
    "Africa": "af alg eg et ghana kenya mauritius nm panaf sa",
    "Middle East": "iran israel jr kw oman qt saud uae",
    "Asia": "asia bangladesh cn in jp kr mong my pk th tw",
    "Latin America": "arg bol chile col cosric cuba ecuador elsalv guyana hond mex nic pan paraguay peru uruguay ven",
    "Oceania, Canada": "aus canada nz",
}
"""The outlets' countries, in the abbreviations of the names corpus."""
REGION_OF = {country: region for region, countries in REGIONS.items() for country in countries.split()}

Score = Callable[[Batch], Scores]


class Prediction:
    """What the reader says about one window."""

    def __init__(self, window: Window, scores: Scores, row: int) -> None:
        self.window = window
        self.count = len(window.words)
        self.scores = Scores(*(s[row] for s in scores))

    def classes(self, head: str, names: Sequence[str]) -> list[str]:
        return [names[k] for k in getattr(self.scores, head)[: self.count].argmax(-1).tolist()]

    def tags(self, head: str, names: Sequence[str], may_continue: bool = False) -> list[str]:
        return likeliest_tags(getattr(self.scores, head)[: self.count].log_softmax(-1).numpy(), names, may_continue)

    def greedy_heads(self) -> list[int]:
        return [h - 1 for h in self.scores.arcs[: self.count, : self.count + 1].argmax(-1).tolist()]

    def heads(self) -> list[int]:
        """Heads of the best tree of each sentence, by the window's gold sentences."""
        tokens = self.window.tokens or []
        arcs = self.scores.arcs.log_softmax(-1).tolist()
        heads: list[int] = []
        for sentence in sorted({t.sentence for t in tokens}):
            members = [i for i, t in enumerate(tokens) if t.sentence == sentence]
            begin, end = members[0], members[-1] + 1
            found = tree([[arcs[i][0], *arcs[i][begin + 1 : end + 1]] for i in members])
            heads += [h + begin if h >= 0 else h for h in found]
        return heads

    def relations(self, reader: Reader, labels: Labels, heads: Sequence[int]) -> list[str]:
        chosen = torch.tensor(heads) + 1
        scores = reader.relations(self.scores.relation_dependent[: self.count], self.scores.relation_head[chosen])
        return [labels.relations[k] for k in scores.argmax(-1).tolist()]


def scorer_of(reader: Reader) -> Score:
    device = next(reader.parameters()).device

    def score(batch: Batch) -> Scores:
        moved = batch.to(device)
        return Scores(*(s.cpu() for s in reader(*moved.inputs)))

    return score


def predict(score: Score, wordpieces: WordPieces, windows: Sequence[Window]) -> list[Prediction]:
    """Reads all windows, in the order given."""
    found: dict[int, Prediction] = {}
    with torch.no_grad():
        for group in bucketed(windows, wordpieces, PIECES_PER_BATCH):
            scores = score(collate(group, wordpieces))
            found.update((id(window), Prediction(window, scores, row)) for row, window in enumerate(group))
    return [found[id(w)] for w in windows]


def percent(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


class SpanCounts:
    """Exact matches of typed spans."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.gold: Counter[str] = Counter()
        self.predicted: Counter[str] = Counter()

    def add(self, gold: Sequence[str], predicted: Sequence[str]) -> None:
        g, p = ({s[:3] for s in spans(tags)} for tags in (gold, predicted))
        self.gold.update(s[2] for s in g)
        self.predicted.update(s[2] for s in p)
        self.right.update(s[2] for s in g & p)

    def f1(self, types: Iterable[str]) -> float:
        types = tuple(types)
        total = sum(self.gold[t] + self.predicted[t] for t in types)
        return percent(2 * sum(self.right[t] for t in types), total)


def sample(reader: Reader, wordpieces: WordPieces, labels: Labels, windows: dict[str, list[Window]]) -> str:
    """A line of scores while training runs; heads are taken greedily, without a tree."""
    reader.eval()
    score = scorer_of(reader)
    right: Counter[str] = Counter()
    for p in predict(score, wordpieces, windows["syntax"]):
        tokens = p.window.tokens or []
        right["words"] += len(tokens)
        right["upos"] += sum(t.upos == u for t, u in zip(tokens, p.classes("upos", labels.upos)))
        right["xpos"] += sum(t.xpos == x for t, x in zip(tokens, p.classes("xpos", labels.xpos)))
        right["uas"] += sum(t.head == h for t, h in zip(tokens, p.greedy_heads()))
    parts = [f"{k} {percent(right[k], right['words']):.2f}" for k in ("upos", "xpos", "uas")]
    names, roles = SpanCounts(), SpanCounts()
    for p in predict(score, wordpieces, windows["names"]):
        names.add(p.window.names or [], p.tags("names", labels.names))
    for p in predict(score, wordpieces, windows["attribution"]):
        roles.add(p.window.roles or [], p.tags("roles", labels.roles, may_continue=True))
    parts.append(f"names {names.f1(SCORED_NAMES):.2f}")
    parts += [f"{role} {roles.f1((role,)):.2f}" for role in corpora.ROLES]
    reader.train()
    return " ".join(parts)


def syntax(
    score: Score, reader: Reader, wordpieces: WordPieces, labels: Labels, windows: Sequence[Window]
) -> dict[str, float]:
    """Accuracies over all words; a relation counts for LAS without its subtype, and with it for LAS+."""
    right: Counter[str] = Counter()
    words = 0
    for p in predict(score, wordpieces, windows):
        heads = p.heads()
        with torch.no_grad():
            relations = p.relations(reader, labels, heads)
        upos, xpos, scripts = (p.classes(h, getattr(labels, h)) for h in ("upos", "xpos", "lemma"))
        words += p.count
        for i, token in enumerate(p.window.tokens or ()):
            attached = token.head == heads[i]
            main = token.relation.partition(":")[0] == relations[i].partition(":")[0]
            right["UPOS"] += token.upos == upos[i]
            right["XPOS"] += token.xpos == xpos[i]
            right["lemma"] += token.lemma == apply_script(lemma_base(p.window.words[i], upos[i]), scripts[i])
            right["UAS"] += attached
            right["LAS"] += attached and main
            right["LAS+"] += attached and token.relation == relations[i]
    return {k: percent(right[k], words) for k in ("UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS+")}


def names(
    score: Score, wordpieces: WordPieces, labels: Labels, documents: Sequence[Document]
) -> dict[str, SpanCounts]:
    """Counts over all documents ("") and for each region of the world."""
    predictions = iter(predict(score, wordpieces, corpora.windows(documents)))
    counts: dict[str, SpanCounts] = defaultdict(SpanCounts)
    for document in documents:
        for window in document.windows:
            said = next(predictions).tags("names", labels.names)
            for group in ("", REGION_OF[document.group]):
                counts[group].add(window.names or [], said)
    return counts


def attribution_rows(
    score: Score, wordpieces: WordPieces, labels: Labels, documents: Sequence[Document]
) -> list[dict]:
    """Predicted attributions in the format of the gold file."""
    predictions = iter(predict(score, wordpieces, corpora.windows(documents)))
    rows = []
    for document in documents:
        to_utf16 = {v: k for k, v in corpora.utf16_map(document.text).items()}
        said: list[dict[str, list[list[int]]]] = []
        for window in document.windows:
            p = next(predictions)
            last_with_content = next((s for s in reversed(said) if s["content"]), None)
            links = p.scores.source_links.tolist(), p.scores.content_links.tolist()
            for a in attributions(p.tags("roles", labels.roles, may_continue=True), *links):
                spans_ = {
                    r: [[to_utf16[window.spans[b][0]], to_utf16[window.spans[e - 1][1]]] for b, e in getattr(a, r)]
                    for r in corpora.ROLES
                }
                if a.goes_on and last_with_content:
                    last_with_content["content"][-1][1] = spans_["content"][0][1]
                else:
                    said.append(spans_)
        rows.append({"id": document.id, "text": document.text, "attributions": [a for a in said if a["content"]]})
    return rows


def macro_f1(gold: Sequence[int], predicted: Sequence[int]) -> float:
    """The mean F1 of the classes that the gold data has, in percent."""
    values = []
    for label in set(gold):
        right = sum(g == p == label for g, p in zip(gold, predicted))
        values.append(percent(2 * right, gold.count(label) + predicted.count(label)))
    return sum(values) / len(values)


def choices(score: Score, wordpieces: WordPieces, labels: Labels, windows: Sequence[Window]) -> tuple[list[int], list[int]]:
    """The right group and the likeliest one of every window whose parties are given."""
    right, likeliest = [], []
    for p in predict(score, wordpieces, windows):
        choice = p.window.events.choice
        links = {"actor": p.scores.actor_links, "recipient": p.scores.recipient_links}
        links = {party: torch.nn.functional.logsigmoid(link) for party, link in links.items()}
        scores = choice_scores(p.scores.triggers.log_softmax(-1), links, p.count, choice, labels)
        right.append(choice.right)
        likeliest.append(int(scores.argmax()))
    return right, likeliest


def coarser(roots: Sequence[int]) -> tuple[list[int], list[int]]:
    """PLV's roots as quad classes, and as cooperation or conflict."""
    of = {name: quad for quad, names in events.QUADS.items() for name in names} | {"CONCEDE": 2}
    quads = [of[events.ROOTS[root][0]] for root in roots]
    return quads, [int(quad > 2) for quad in quads]


def told(score: Score, wordpieces: WordPieces, labels: Labels, windows: Sequence[Window]) -> dict[str, float]:
    """Words that tell events: whether, of which type, mode and status; and who takes part (words)."""
    count: Counter[str] = Counter()
    for p in predict(score, wordpieces, windows):
        gold = {w: t for t in p.window.events.triggers for w in t.words}
        predicted = {w: name for w, name in enumerate(p.classes("triggers", labels.triggers)) if name != "O"}
        count["gold"] += len(gold)
        count["predicted"] += len(predicted)
        count["found"] += len(gold.keys() & predicted.keys())
        count["typed"] += sum(predicted.get(w) == t.type for w, t in gold.items())
        count["empty"] += not gold
        count["empty, told"] += not gold and bool(predicted)
        modes, statuses = (p.classes(head, getattr(labels, head)) for head in ("modes", "statuses"))
        count["mode"] += sum(modes[w] == (t.mode or "-") for w, t in gold.items())
        count["status"] += sum(statuses[w] == t.status for w, t in gold.items())
        for w, t in gold.items():
            for party in events.PARTIES:
                link = getattr(p.scores, party + "_links")[w, : p.count]
                found = set((link > 0).nonzero().flatten().tolist())
                count["party gold"] += len(t.parties[party])
                count["party predicted"] += len(found)
                count["party found"] += len(found & set(t.parties[party]))
    return {
        "trigger F1": percent(2 * count["found"], count["gold"] + count["predicted"]),
        "typed F1": percent(2 * count["typed"], count["gold"] + count["predicted"]),
        "mode": percent(count["mode"], count["gold"]),
        "status": percent(count["status"], count["gold"]),
        "parties F1": percent(2 * count["party found"], count["party gold"] + count["party predicted"]),
        "told in event-free windows": percent(count["empty, told"], count["empty"]),
    }


def print_scores(
    score: Score, reader: Reader, labels: Labels, wordpieces: WordPieces, gold: Path, scorer: Path | None, out: Path
) -> None:
    for name in corpora.TREEBANKS:
        windows = corpora.treebank(gold / f"syntax/{name}.dev.conllu.gz", wordpieces)
        scores = syntax(score, reader, wordpieces, labels, windows)
        print(f"{name}.dev  " + "  ".join(f"{k} {v:.2f}" for k, v in scores.items()), flush=True)

    kept_out = corpora.names(gold / "names/worldwide.train.jsonl", wordpieces, kept_out=True)
    counts = names(score, wordpieces, labels, kept_out)
    print(f"names  {len(kept_out)} documents  F1 of {', '.join(SCORED_NAMES)}: {counts[''].f1(SCORED_NAMES):.2f}")
    for label in sorted(counts[""].gold):
        c = counts[""]
        print(f"  {label:15} {c.f1((label,)):6.2f}  of {c.gold[label]}")
    for group in sorted(g for g in counts if g):
        print(f"  {group:15} {counts[group].f1(SCORED_NAMES):6.2f}  of {sum(counts[group].gold[t] for t in SCORED_NAMES)}")

    gold_file = gold / "attribution/polnear.dev.jsonl"
    kept_out = events.plv(gold / "events/plv.train.jsonl", wordpieces, kept_out=True)
    right, likeliest = choices(score, wordpieces, labels, kept_out)
    levels = zip(("root", "quad", "binary"), (right, *coarser(right)), (likeliest, *coarser(likeliest)))
    print(f"plv, pair given  {len(right)} rows  " + "  ".join(f"{n} {macro_f1(g, p):.2f}" for n, g, p in levels))
    windows = corpora.windows(events.own(GOLD / "dev", wordpieces))
    scores = told(score, wordpieces, labels, windows)
    print(f"own events, dev  {len(windows)} windows  " + "  ".join(f"{k} {v:.2f}" for k, v in scores.items()))

    rows = attribution_rows(score, wordpieces, labels, corpora.attributions(gold_file, wordpieces))
    out.mkdir(parents=True, exist_ok=True)
    predicted = out / "attribution.dev.jsonl"
    predicted.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    if scorer:
        for kind in ((), ("--kind", "direct"), ("--kind", "mixed"), ("--kind", "indirect")):
            print("attribution", *kind, flush=True)
            subprocess.run([sys.executable, str(scorer), str(gold_file), str(predicted), *kind], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="the jar that holds the encoder (for its vocabulary)")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, help="score_attribution.py of the gold data")
    parser.add_argument("--out", type=Path, required=True, help="where predictions go")
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, labels, _ = load(options.checkpoint)
    wordpieces = WordPieces.from_jar(options.weights)
    print_scores(scorer_of(reader), reader, labels, wordpieces, options.gold, options.scorer, options.out)


if __name__ == "__main__":
    main()
