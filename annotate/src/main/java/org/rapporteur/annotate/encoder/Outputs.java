package org.rapporteur.annotate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/// What one run of the model gave, cut into windows and freed of padding.
final class Outputs {

  private final Map<String, Output> outputs = new HashMap<>();
  private final Politics politics;

  /// Copies every output once; the runtime would copy it each time it is looked at.
  Outputs(OrtSession.Result result, Politics politics) {
    this.politics = politics;
    for (Map.Entry<String, OnnxValue> output : result) {
      OnnxTensor tensor = (OnnxTensor) output.getValue();
      outputs.put(
          output.getKey(), new Output(tensor.getFloatBuffer(), tensor.getInfo().getShape()));
    }
  }

  /// What all windows of a run got of one kind.
  private record Output(FloatBuffer numbers, long[] shape) {}

  /// Returns the scores of the window in `row`, which has so many words.
  Scores window(int row, int words) {
    float[][] vectors = rows("vectors", row, words, 0);
    return new Scores(
        rows("upos", row, words, 0),
        rows("xpos", row, words, 0),
        rows("lemma", row, words, 0),
        rows("names", row, words, 0),
        rows("roles", row, words, 0),
        rows("arcs", row, words, words + 1),
        rows("relation_dependent", row, words, 0),
        rows("relation_head", row, words + 1, 0),
        rows("source_links", row, words, words),
        rows("content_links", row, words, words),
        rows("triggers", row, words, 0),
        rows("modes", row, words, 0),
        rows("statuses", row, words, 0),
        rows("actor_links", row, words, words),
        rows("recipient_links", row, words, words),
        votes(vectors),
        vectors);
  }

  private float[] votes(float[][] vectors) {
    float[] votes = new float[vectors.length];
    for (int i = 0; i < votes.length; i++) {
      votes[i] = politics.vote(vectors[i]);
    }
    return votes;
  }

  /// Returns the first `count` rows of an output's window.
  ///
  /// @param width how many of their columns, 0 for all
  private float[][] rows(String output, int window, int count, int width) {
    Output all = outputs.get(output);
    if (all == null) {
      throw new IllegalStateException("the model gives no " + output);
    }
    int columns = (int) all.shape()[2];
    float[][] rows = new float[count][width == 0 ? columns : width];
    for (int i = 0; i < count; i++) {
      all.numbers().get((window * (int) all.shape()[1] + i) * columns, rows[i]);
    }
    return rows;
  }

  static float[][] matrix(OnnxTensor tensor) {
    int columns = (int) tensor.getInfo().getShape()[1];
    FloatBuffer numbers = tensor.getFloatBuffer();
    float[][] rows = new float[(int) tensor.getInfo().getShape()[0]][columns];
    for (float[] row : rows) {
      numbers.get(row);
    }
    return rows;
  }
}
