package org.rapporteur.benchmarks.peers;

import java.util.List;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Dispatch;

/// Reads a text and says who says what in it. Safe for use by many threads.
@FunctionalInterface
interface Reader {

  List<AttributionSpans> read(Dispatch dispatch);
}
