"""Writes a trained reader as the files that ship: reader.onnx and relations.onnx, labels.json and vocab.txt.

usage: export.py --weights JAR --checkpoint FILE --out DIR [--float]

The encoder and the wide heads get int8 weights; what is small stays float. Weights are quantised here and once;
activations are quantised as the model runs (`DynamicQuantizeLinear`), which needs no sample of text.
"""
from __future__ import annotations

import argparse
import hashlib
import io
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from encoder import Encoder
from labels import Labels
from pieces import MAX_PIECES, SHAPES, WordPieces
from reader import RELATION_WIDTH, Reader, Scores

OPSET = 16
VERSION = 2
"""Counts up whenever inputs or outputs change."""
INT8_LIMIT = 127
SMALLEST_QUANTISED = 384 * 48
PIECE_TABLE = "reader.encoder.pieces.weight"


class Exported(nn.Module):
    """The reader with the integer mask that the ONNX file takes."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> Scores:
        return self.reader(pieces, shapes, mask.bool(), words)


def load(checkpoint: Path) -> tuple[Reader, Labels, dict]:
    """A trained reader, ready to be used, with its labels and the state of its run."""
    state = torch.load(checkpoint, map_location="cpu")
    labels = Labels(**state["labels"])
    reader = Reader(labels, Encoder(state["layers"]))
    reader.load_state_dict(state["reader"])
    return reader.eval(), labels, state


def trace_reader(reader: Reader) -> ModelProto:
    pieces = torch.randint(1000, 2000, (2, 9))
    example = (pieces, torch.zeros_like(pieces), torch.ones_like(pieces), torch.tensor([[1, 2, 4, 5], [1, 3, 0, 0]]))
    axes = {name: {0: "B", 1: "P"} for name in ("pieces", "shapes", "mask")}
    axes |= {name: {0: "B", 1: "W"} for name in ("words", *Scores._fields)}
    axes["arcs"][2] = axes["relation_head"][1] = "W1"
    for links in ("source", "content", "actor", "recipient"):
        axes[f"{links}_links"][2] = "W"
    return _trace(Exported(reader).eval(), example, ["pieces", "shapes", "mask", "words"], list(Scores._fields), axes)


def trace_relations(reader: Reader) -> ModelProto:
    example = (torch.zeros(3, RELATION_WIDTH), torch.zeros(3, RELATION_WIDTH))
    axes = {name: {0: "N"} for name in ("dependent", "head", "relation")}
    return _trace(reader.relations, example, ["dependent", "head"], ["relation"], axes)


def _trace(
    module: nn.Module, example: tuple[Tensor, ...], inputs: list[str], outputs: list[str], axes: dict[str, dict[int, str]]
) -> ModelProto:
    buffer = io.BytesIO()
    torch.onnx.export(module, example, buffer, input_names=inputs, output_names=outputs, dynamic_axes=axes,
                      opset_version=OPSET)
    return onnx.load_from_string(buffer.getvalue())


def cut_positions(model: ModelProto) -> None:
    """Drops the positions beyond the longest window."""
    _replace_initializers(model, {"reader.encoder.positions": lambda rows: rows[:MAX_PIECES]})


def quantise(model: ModelProto) -> None:
    """Replaces wide constant matrices, and the table of word pieces, by int8 ones."""
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    nodes: list[NodeProto] = []
    added: list[TensorProto] = []
    quantised_inputs: dict[str, tuple[str, str, str]] = {}
    gone: set[str] = set()
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and _wide(weights[node.input[1]]):
            if node.input[0] not in quantised_inputs:
                names = tuple(f"{node.input[0]}/{part}" for part in ("int8", "scale", "zero"))
                quantised_inputs[node.input[0]] = names
                nodes.append(helper.make_node("DynamicQuantizeLinear", [node.input[0]], list(names), name=names[0]))
            gone.add(node.input[1])
            nodes += _integer_product(node, weights[node.input[1]], quantised_inputs[node.input[0]], added)
        elif node.op_type == "Gather" and node.input[0] == PIECE_TABLE:
            gone.add(PIECE_TABLE)
            nodes += _integer_lookup(node, weights[PIECE_TABLE], added)
        else:
            nodes.append(node)
    kept = [i for i in graph.initializer if i.name not in gone]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept + added)


def _wide(weight: TensorProto) -> bool:
    return len(weight.dims) == 2 and weight.dims[0] * weight.dims[1] >= SMALLEST_QUANTISED


def _integer_product(
    node: NodeProto, weight: TensorProto, x: tuple[str, str, str], added: list[TensorProto]
) -> list[NodeProto]:
    """x @ weight, each column of the weight with its own scale."""
    matrix = numpy_helper.to_array(weight)
    scale = _safe_scale(matrix)
    name = weight.name
    added += [
        numpy_helper.from_array(np.rint(matrix / scale).astype(np.int8), f"{name}/int8"),
        numpy_helper.from_array(scale.astype(np.float32), f"{name}/scale"),
        numpy_helper.from_array(np.zeros(matrix.shape[1], np.int8), f"{name}/zero"),
    ]
    out = node.output[0]
    return [
        helper.make_node(
            "MatMulInteger", [x[0], f"{name}/int8", x[2], f"{name}/zero"], [f"{out}/sum"], name=f"{out}/sum"
        ),
        helper.make_node("Cast", [f"{out}/sum"], [f"{out}/float"], name=f"{out}/float", to=TensorProto.FLOAT),
        helper.make_node("Mul", [x[1], f"{name}/scale"], [f"{out}/scale"], name=f"{out}/scale"),
        helper.make_node("Mul", [f"{out}/float", f"{out}/scale"], [out], name=f"{out}/product"),
    ]


def _safe_scale(matrix: np.ndarray) -> np.ndarray:
    """One scale a column, the smallest that cannot overflow.

    Processors without VNNI add the products of two neighbouring bytes in 16 bits: 255 * (a + b) must stay below 32,768.
    Bounding the pairs costs half a bit; bounding every weight to seven bits, as is usual, costs a third of a point of LAS.
    """
    pairs = np.stack((matrix[0::2], matrix[1::2]))
    most = np.maximum(np.maximum(pairs, 0).sum(0).max(0), np.maximum(-pairs, 0).sum(0).max(0))
    return np.maximum(most, 1e-8) / INT8_LIMIT


def _integer_lookup(node: NodeProto, table: TensorProto, added: list[TensorProto]) -> list[NodeProto]:
    """Rows of the table, each with its own scale."""
    rows = numpy_helper.to_array(table)
    scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-8) / INT8_LIMIT
    name, ids, out = table.name, node.input[1], node.output[0]
    added += [
        numpy_helper.from_array(np.rint(rows / scale).astype(np.int8), f"{name}/int8"),
        numpy_helper.from_array(scale.astype(np.float32), f"{name}/scale"),
    ]
    return [
        helper.make_node("Gather", [f"{name}/int8", ids], [f"{out}/int8"], name=f"{out}/int8"),
        helper.make_node("Gather", [f"{name}/scale", ids], [f"{out}/scale"], name=f"{out}/scale"),
        helper.make_node("Cast", [f"{out}/int8"], [f"{out}/float"], name=f"{out}/float", to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{out}/float", f"{out}/scale"], [out], name=f"{out}/product"),
    ]


def _replace_initializers(model: ModelProto, changes: dict) -> None:
    for i, tensor in enumerate(model.graph.initializer):
        if tensor.name in changes:
            value = np.ascontiguousarray(changes[tensor.name](numpy_helper.to_array(tensor)))
            model.graph.initializer[i].CopyFrom(numpy_helper.from_array(value, tensor.name))


def write(reader: Reader, labels: Labels, wordpieces: WordPieces, out: Path, quantised: bool) -> dict[str, str]:
    """Writes all files and returns their hashes."""
    out.mkdir(parents=True, exist_ok=True)
    model = trace_reader(reader)
    cut_positions(model)
    if quantised:
        quantise(model)
    relations = trace_relations(reader)
    for name, graph in (("reader.onnx", model), ("relations.onnx", relations)):
        onnx.checker.check_model(graph, full_check=True)
        onnx.save(graph, str(out / name))
    (out / "vocab.txt").write_text("\n".join(wordpieces.vocabulary) + "\n", encoding="utf-8")
    facts = {"version": VERSION, "max_pieces": MAX_PIECES, "shapes": list(SHAPES), "d": RELATION_WIDTH}
    described = json.dumps({**facts, **labels.as_dict()}, ensure_ascii=False, indent=1)
    (out / "labels.json").write_text(described + "\n", encoding="utf-8")
    names = ("reader.onnx", "relations.onnx", "labels.json", "vocab.txt")
    return {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True, help="the jar that holds the encoder (for its vocabulary)")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="do not quantise")
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, labels, _ = load(options.checkpoint)
    hashes = write(reader, labels, WordPieces.from_jar(options.weights), options.out, not options.float)
    for name, value in hashes.items():
        print(f"{value}  {name}  {(options.out / name).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
