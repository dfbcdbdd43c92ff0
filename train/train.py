"""Fine-tunes the reader on all its tasks at once.

usage: train.py --gold DIR --weights JAR --out DIR (--steps N | --minutes M) [--resume] [--seed S] [--device cuda]
                [--start CHECKPOINT] [--rate F] [--without shapes] [--without non-commercial]
"""
from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

import corpora
import evaluate
import events
import statements
import teacher
from batches import Shuffle, collate
from corpora import Window
from encoder import Encoder
from labels import Labels
from losses import loss
from pieces import WordPieces
from reader import Reader

PIECES_PER_BATCH = 1500
ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
WEIGHT_DECAY = 0.01
WARM_UP = 0.04
"""Share of the run over which the rates rise; then they fall to nothing, linearly."""
CLIP = 1.0
SHARES = {"syntax": 0.34, "names": 0.18, "attribution": 0.28, "events": 0.20}
"""Of all pieces read, from which source."""
CORPUS = Path(__file__).parent / "corpus"
OWN_STATEMENTS = 2
"""How often our own statements stand in a pass: they are few, and of the kinds that PolNeAR has fewest of."""
CHECKPOINT = "checkpoint.pt"
CHECKPOINT_SECONDS = 300
LOG_STEPS = 25
SAMPLE = 30
"""Windows of the treebanks scored while training runs (twice as many of the others): a hint, not a measurement."""


@dataclass
class Data:
    """Training windows by source, and samples of the development sets."""

    train: dict[str, list[Window]]
    sample: dict[str, list[Window]]


def load(gold: Path, wordpieces: WordPieces, seed: int, left_out: tuple[str, ...]) -> Data:
    """`left_out`: genres of the treebanks that are not to be trained on."""
    random_ = random.Random(seed)

    def treebanks(part: str) -> list[Window]:
        files = [gold / f"syntax/{name}.{part}.conllu.gz" for name in corpora.TREEBANKS]
        return [window for file in files for window in corpora.treebank(file, wordpieces, left_out)]

    def names(kept_out: bool) -> list[Window]:
        return corpora.windows(corpora.names(gold / "names/worldwide.train.jsonl", wordpieces, kept_out))

    def attribution(part: str) -> list[Window]:
        return corpora.windows(corpora.attributions(gold / f"attribution/polnear.{part}.jsonl", wordpieces))

    def statements_() -> list[Window]:
        ours = corpora.windows(statements.own(CORPUS / "attribution", wordpieces))
        return attribution("train") + OWN_STATEMENTS * ours

    def told() -> list[Window]:
        plv = gold / "events/plv.train.jsonl"
        windows = corpora.windows(events.own(CORPUS / "events", wordpieces))
        windows += events.plv(plv, wordpieces, kept_out=False)
        return windows + events.coped(gold / "events/coped.train.jsonl", plv, wordpieces)

    return Data(
        {"syntax": treebanks("train"), "names": names(False), "attribution": statements_(), "events": told()},
        {
            "syntax": random_.sample(treebanks("dev"), SAMPLE),
            "names": random_.sample(names(True), 2 * SAMPLE),
            "attribution": random_.sample(attribution("dev"), 2 * SAMPLE),
        },
    )


class Schedule:
    """How far the run has come, by steps or by time; a resumed run goes on where it left off."""

    def __init__(self, steps: int | None, minutes: float | None, spent: float) -> None:
        self._steps, self._seconds = steps, None if minutes is None else 60 * minutes
        self._begin = time.monotonic() - spent

    @property
    def spent(self) -> float:
        return time.monotonic() - self._begin

    def progress(self, step: int) -> float:
        by_steps = step / self._steps if self._steps else 0.0
        by_time = self.spent / self._seconds if self._seconds else 0.0
        return max(by_steps, by_time)

    @staticmethod
    def rate(progress: float) -> float:
        return min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))


def next_source(pieces: dict[str, int]) -> str:
    """The source that is furthest behind its share: no chance in it, and any prefix of a run is balanced."""
    return min(pieces, key=lambda source: pieces[source] / SHARES[source])


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    if options.device == "cpu":
        torch.set_num_threads(1)
    device = torch.device(options.device)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint_file: Path = options.out / CHECKPOINT

    wordpieces = WordPieces.from_jar(options.weights)
    left_out = corpora.NON_COMMERCIAL if "non-commercial" in options.without else ()
    data = load(options.gold, wordpieces, options.seed, left_out)
    if options.start:
        teacher.label(data.train["events"], options.start, wordpieces)
    labels = Labels.of(data.train["syntax"], data.train["events"])
    if not options.start:
        del data.train["events"]
    reader = Reader(labels, Encoder.pretrained(options.weights)).to(device)
    if options.start:
        grown = reader.load_state_dict(torch.load(options.start, map_location=device)["reader"], strict=False)
        print(f"starts from {options.start}; new: {', '.join(grown.missing_keys) or 'nothing'}", flush=True)
    reader.encoder.shapes.weight.requires_grad = "shapes" not in options.without
    encoder = [p for p in reader.encoder.parameters() if p.requires_grad]
    inside = {id(p) for p in reader.encoder.parameters()}
    heads = [p for p in reader.parameters() if id(p) not in inside]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "base": ENCODER_RATE}, {"params": heads, "base": HEAD_RATE}], weight_decay=WEIGHT_DECAY
    )

    step, spent = 0, 0.0
    read = dict.fromkeys(data.train, 0)
    skip = dict.fromkeys(data.train, 0)
    if options.resume and checkpoint_file.exists():
        state = torch.load(checkpoint_file, map_location=device)
        reader.load_state_dict(state["reader"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"].cpu())
        step, spent, read, skip = state["step"], state["spent"], state["read"], state["batches"]
        print(f"resumed at step {step}", flush=True)

    def save() -> None:
        state = {
            "reader": reader.state_dict(), "layers": len(reader.encoder.layers), "labels": labels.as_dict(),
            "optimizer": optimizer.state_dict(),
            "rng": torch.get_rng_state(), "step": step, "spent": schedule.spent, "read": read, "batches": skip,
            "seed": options.seed,
        }
        partial = checkpoint_file.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(checkpoint_file)

    orders: dict[str, Iterator[list[Window]]] = {}
    for source, windows in data.train.items():
        shuffle = Shuffle(windows, wordpieces, PIECES_PER_BATCH, options.seed)
        orders[source] = iter(shuffle)
        for _ in range(skip[source]):
            next(orders[source])
        print(f"{source}: {len(windows)} windows, {shuffle.pieces} pieces", flush=True)

    schedule = Schedule(options.steps, options.minutes, spent)
    saved = schedule.spent
    averages: dict[str, float] = {}
    reader.train()
    while (progress := schedule.progress(step)) < 1:
        source = next_source(read)
        batch = collate(next(orders[source]), wordpieces).to(device)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * group["base"] * schedule.rate(progress)
        value = loss(reader, batch, labels)
        optimizer.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), CLIP)
        optimizer.step()
        step += 1
        skip[source] += 1
        read[source] += int(batch.mask.sum())
        averages[source] = 0.95 * averages.get(source, float(value)) + 0.05 * float(value)
        if step % LOG_STEPS == 0:
            losses = " ".join(f"{s} {a:.3f}" for s, a in sorted(averages.items()))
            speed = sum(read.values()) / schedule.spent
            print(f"step {step} {progress:.1%} {speed:.0f} pieces/s loss: {losses}", flush=True)
        if schedule.spent - saved > CHECKPOINT_SECONDS:
            save()
            saved = schedule.spent
            print(f"step {step} saved; sample: {evaluate.sample(reader, wordpieces, labels, data.sample)}", flush=True)
    save()
    done = {"steps": step, "minutes": round(schedule.spent / 60, 1), "pieces": read, "seed": options.seed}
    (options.out / "run.json").write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")
    print(f"done: {done}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, required=True, help="the folder with the labelled data")
    parser.add_argument("--weights", type=Path, required=True, help="the jar that holds the encoder")
    parser.add_argument("--out", type=Path, required=True, help="where checkpoints go")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--steps", type=int)
    length.add_argument("--minutes", type=float)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--start", type=Path, metavar="CHECKPOINT", help="begin a new run with the weights of another")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.0, help="scales the learning rates, for a run that goes on")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--without", action="append", default=[], choices=("shapes", "non-commercial"),
                        help="leave something out, to measure what it buys")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
