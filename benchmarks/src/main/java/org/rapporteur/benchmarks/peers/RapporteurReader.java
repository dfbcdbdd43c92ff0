package org.rapporteur.benchmarks.peers;

import java.util.List;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.Pipeline;

/// The shipped engine: everything that `rapporteur read` does but for the writing.
final class RapporteurReader implements Reader {

  private final Pipeline pipeline = Pipeline.load();

  @Override
  public List<AttributionSpans> read(Dispatch dispatch) {
    return pipeline.read(dispatch).findings().statements().stream()
        .filter(statement -> statement.parent() == null)
        .map(RapporteurReader::spans)
        .toList();
  }

  private static AttributionSpans spans(Statement statement) {
    var source = statement.source();
    return new AttributionSpans(
        source == null ? List.of() : source.spans(), statement.cue(), statement.content(), false);
  }
}
