"""A BERT-shaped encoder with its weights read out of an ONNX file in a jar, plus a word-shape embedding.

MiniLM-L6, bge-small and e5-small differ in their number of layers alone; the file says which it is.
"""
from __future__ import annotations

import math
import zipfile
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

from pieces import SHAPES

WIDTH, INNER, ATTENTION_HEADS, POSITIONS, VOCABULARY = 384, 1536, 12, 512, 30522
NORM_EPSILON = 1e-12
MASKED = -1e4
"""Added to the attention score of padding; finite, so that a window of padding alone gives numbers."""


class Layer(nn.Module):
    """One transformer layer, post-norm as in BERT. Attention has no dropout: it would cost a sixth of each step."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attention_norm, self.norm = (nn.LayerNorm(WIDTH, eps=NORM_EPSILON) for _ in range(2))

    def forward(self, x: Tensor, bias: Tensor, dropout: float) -> Tensor:
        batch, length, _ = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(batch, length, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).transpose(1, 2)

        query = split(self.query(x)) / math.sqrt(WIDTH // ATTENTION_HEADS)
        scores = query @ split(self.key(x)).transpose(-1, -2)
        mixed = ((scores + bias).softmax(-1) @ split(self.value(x))).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + F.dropout(self.out(mixed), dropout, self.training))
        return self.norm(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Encoder(nn.Module):
    """Word pieces and shapes to one vector a piece.

    The word-piece table is not trained: most of its rows never occur in the training data, and moving only the
    others would tear the space apart (and cost a tenth of each step).
    """

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.pieces.weight.requires_grad = False
        self.positions = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor, dropout: float) -> Tensor:
        """`mask` is true for real pieces."""
        x = self.norm(self.pieces(pieces) + self.positions[: pieces.shape[1]] + self.shapes(shapes))
        x = F.dropout(x, dropout, self.training)
        bias = (~mask)[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, bias, dropout)
        return x

    @classmethod
    def pretrained(cls, jar: Path) -> Encoder:
        """The encoder in the jar. The one segment's embedding is folded into the positions."""
        weights, matrices = _read(jar)
        encoder = cls(sum(path.endswith("/attention/self/query/MatMul") for path in matrices))

        def fill(parameter: Tensor, value: Tensor) -> None:
            assert parameter.shape == value.shape, (parameter.shape, value.shape)
            with torch.no_grad():
                parameter.copy_(value)

        def linear(module: nn.Linear, layer: int, path: str) -> None:
            fill(module.weight, matrices[f"/encoder/layer.{layer}/{path.replace('.', '/')}/MatMul"].t())
            fill(module.bias, weights[f"encoder.layer.{layer}.{path}.bias"])

        def norm(module: nn.LayerNorm, path: str) -> None:
            fill(module.weight, weights[path + ".weight"])
            fill(module.bias, weights[path + ".bias"])

        fill(encoder.pieces.weight, weights["embeddings.word_embeddings.weight"])
        segment = weights["embeddings.token_type_embeddings.weight"][0]
        fill(encoder.positions, weights["embeddings.position_embeddings.weight"] + segment)
        norm(encoder.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            linear(layer.query, i, "attention.self.query")
            linear(layer.key, i, "attention.self.key")
            linear(layer.value, i, "attention.self.value")
            linear(layer.out, i, "attention.output.dense")
            linear(layer.up, i, "intermediate.dense")
            linear(layer.down, i, "output.dense")
            norm(layer.attention_norm, f"encoder.layer.{i}.attention.output.LayerNorm")
            norm(layer.norm, f"encoder.layer.{i}.output.LayerNorm")
        return encoder


def _read(jar: Path) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """The weights by name, and the matrices by the path of the node that uses them: the exporter has renamed them."""
    with zipfile.ZipFile(jar) as archive:
        [entry] = (name for name in archive.namelist() if name.endswith(".onnx"))
        graph = onnx.load_from_string(archive.read(entry)).graph
    weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    matrices = {n.name: weights[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights}
    return weights, matrices
