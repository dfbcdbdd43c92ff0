package org.rapporteur.annotate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/// The trained reader. Safe for use by several threads: each call computes on its caller's thread.
public final class Encoder implements AutoCloseable {

  /// The longest window in word pieces, with the two that frame it.
  public static final int LONGEST_WINDOW = 192;

  /// Pieces in one run of the model, padding included. More fit the caches worse: 192 to 384 read
  /// two thirds more words a second than 1,536 and twice as many as 4,096.
  private static final int PIECES_PER_RUN = 256;

  /// In bytes; reserved, and taken only as far as it is used.
  private static final long LOADING_STACK = 256L << 20;

  /// Takes the scores of a window.
  @FunctionalInterface
  public interface Receiver {
    /// @param window the window's place in the list that was handed in
    void receive(int window, Scores scores);
  }

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession reader;
  private final OrtSession relations;
  private final WordPieces wordPieces;
  private final Labels labels;
  private final Politics politics;
  private final SortedMap<String, String> hashes;

  private Encoder(ModelFiles files) throws OrtException {
    labels = files.labels();
    politics = files.politics();
    wordPieces = new WordPieces(files.vocabulary());
    reader = session(files.bytes("reader.onnx"));
    relations = session(files.bytes("relations.onnx"));
    hashes = files.hashes();
  }

  /// Loads the shipped model.
  ///
  /// @throws IllegalStateException when a file of it is missing or damaged
  public static Encoder load() {
    // With a class path of some 15,000 characters the runtime overran a usual stack as it started,
    // and ended the process; with a deep one it does not.
    var loading = new FutureTask<>(() -> new Encoder(new ModelFiles()));
    Thread.ofPlatform().name("model-loader").stackSize(LOADING_STACK).start(loading);
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot load the model", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was loaded", e);
    }
  }

  private OrtSession session(byte[] model) throws OrtException {
    try (var options = new OrtSession.SessionOptions()) {
      // Dispatches are read in parallel; threads within one would fight over the same cores.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model, options);
    }
  }

  public Labels labels() {
    return labels;
  }

  /// Returns the SHA-256 of every file of the model, in hex, by its name.
  public SortedMap<String, String> hashes() {
    return hashes;
  }

  /// Returns `word` as the model takes it.
  public PiecedWord piece(String word) {
    return wordPieces.word(word);
  }

  /// Returns the rank of a word, in lower case, among those the model knows whole, roughly by how
  /// common it is; negative for others.
  public int rank(String word) {
    return wordPieces.rank(word);
  }

  /// Scores windows, in an order of the encoder's choosing, each at most [#LONGEST_WINDOW] long.
  ///
  /// `receiver` is called on this thread; it should keep no scores, which are large.
  public void read(List<List<PiecedWord>> windows, Receiver receiver) {
    List<Integer> order =
        IntStream.range(0, windows.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> Batch.length(windows.get(i))))
            .toList();
    int from = 0;
    while (from < order.size()) {
      int to = from + 1;
      while (to < order.size()
          && (to + 1 - from) * Batch.length(windows.get(order.get(to))) <= PIECES_PER_RUN) {
        to++;
      }
      run(windows, order.subList(from, to), receiver);
      from = to;
    }
  }

  private void run(List<List<PiecedWord>> windows, List<Integer> chosen, Receiver receiver) {
    var batch = new Batch(chosen.stream().map(windows::get).toList(), wordPieces);
    ModelRun run = ModelRun.over(batch);
    try (OnnxTensor pieces = tensor(batch.pieces(), batch.pieceShape());
        OnnxTensor shapes = tensor(batch.shapes(), batch.pieceShape());
        OnnxTensor mask = tensor(batch.mask(), batch.pieceShape());
        OnnxTensor words = tensor(batch.words(), batch.wordShape());
        OrtSession.Result result =
            reader.run(Map.of("pieces", pieces, "shapes", shapes, "mask", mask, "words", words))) {
      run.commit();
      var outputs = new Outputs(result, politics);
      for (int row = 0; row < chosen.size(); row++) {
        receiver.receive(chosen.get(row), outputs.window(row, batch.windows().get(row).size()));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed", e);
    }
  }

  private OnnxTensor tensor(LongBuffer numbers, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, numbers, shape);
  }

  /// Scores the relation of each dependent to its head; row i is about `dependents.get(i)`.
  ///
  /// @param dependents rows of [Scores#dependents]
  /// @param heads rows of [Scores#heads], as many
  public List<float[]> relations(List<float[]> dependents, List<float[]> heads) {
    if (dependents.isEmpty()) {
      return List.of();
    }
    ModelRun run = new ModelRun();
    run.begin();
    try (OnnxTensor dependent = matrix(dependents);
        OnnxTensor head = matrix(heads);
        OrtSession.Result result = relations.run(Map.of("dependent", dependent, "head", head))) {
      run.commit();
      return List.of(Outputs.matrix((OnnxTensor) result.get(0)));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed", e);
    }
  }

  private OnnxTensor matrix(List<float[]> rows) throws OrtException {
    int width = rows.getFirst().length;
    FloatBuffer numbers = FloatBuffer.allocate(rows.size() * width);
    rows.forEach(numbers::put);
    numbers.flip();
    return OnnxTensor.createTensor(environment, numbers, new long[] {rows.size(), width});
  }

  @Override
  public void close() {
    try {
      reader.close();
      relations.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the model", e);
    }
  }
}
