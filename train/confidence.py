"""Fits the confidence of statements to how often they are right.

usage: confidence.py [--table FILE] REPORT...

REPORT is the attribution.json that `rapporteur evaluate attribution --report FOLDER` writes, with the engine as it stands;
every report weighs the same, however many statements it counts. The table that the engine read with is undone first, so that
fitting again and again moves nothing more. Texts that the reader has learnt from tell nothing here: it is surer of them.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

TABLE = Path(__file__).parent.parent / "reference/src/main/resources/org/rapporteur/reference/statement-confidence.tsv"
HEAD = """# What share of the statements that are proposed with some confidence is right; a line between the points. place: nested in
#   another statement, or other. Fitted by train/confidence.py (isotonic regression).
place	proposed	right	origin	licence
"""
PRIOR = 6
"""So many statements' worth of belief that a bin is right as often as proposed."""
LIKELIEST, UNLIKELIEST = 0.985, 0.03
PLACES = {"nested": "confidence of nested", "other": "confidence of others"}

Point = tuple[float, float]


def read_curves(table: Path) -> dict[str, list[Point]]:
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {place: [(float(x), float(y)) for where, x, y, *_ in lines[1:] if where == place] for place in PLACES}


def undone(curve: list[Point], given: float) -> float:
    """What had been proposed where `given` came out; in the middle of a flat stretch."""
    low = max((point for point in curve if point[1] <= given), default=curve[0])
    high = min((point for point in curve if point[1] >= given), default=curve[-1])
    if high[1] <= low[1]:
        flat = [x for x, y in curve if y == low[1]]
        return (flat[0] + flat[-1]) / 2
    return low[0] + (high[0] - low[0]) * (given - low[1]) / (high[1] - low[1])


def bins(report: Path, place: str, curve: list[Point]) -> list[tuple[float, float, float]]:
    """What was proposed, the share that was right, and the weight, of each bin; a report's weights sum to 1,000."""
    found = []
    for measured in json.loads(report.read_text(encoding="utf-8"))["measured"]:
        for row in measured["by"].get(PLACES[place], {}).values():
            proposed = undone(curve, row["confidence"] / 100)
            count = row["statements"]
            right = (row["right"] / 100 * count + PRIOR * proposed) / (count + PRIOR)
            found.append((proposed, right, count))
    total = sum(count for _, _, count in found)
    return [(proposed, right, 1000 * count / total) for proposed, right, count in found]


def isotonic(points: list[tuple[float, float, float]]) -> list[Point]:
    """Pools neighbours until the shares rise."""
    pools: list[list[float]] = []
    for proposed, right, weight in sorted(points):
        pools.append([proposed * weight, right * weight, weight])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last)]
    return [(a / w, min(LIKELIEST, max(UNLIKELIEST, b / w))) for a, b, w in pools]


def distinct(points: list[Point]) -> list[Point]:
    """One point for each thousandth."""
    return list({f"{x:.3f}": (x, y) for x, y in points}.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path, default=TABLE)
    parser.add_argument("reports", type=Path, nargs="+")
    arguments = parser.parse_args()
    rows = []
    for place, curve in read_curves(arguments.table).items():
        points = [bin for report in arguments.reports for bin in bins(report, place, curve)]
        fitted = distinct(isotonic(points)) if points else curve
        rows += [f"{place}\t{x:.3f}\t{y:.3f}\tfitted\tApache-2.0\n" for x, y in fitted]
        print(f"{place}: {len(fitted)} points, {fitted[0][1]:.2f} to {fitted[-1][1]:.2f}")
    arguments.table.write_text(HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
