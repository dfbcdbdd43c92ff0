package org.rapporteur.serve.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.serve.catalogue.Catalogue;

/// Counts requests for Prometheus.
final class Metrics {
  private static final String BEGUN = "begun";

  private final Catalogue catalogue;
  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final LongAdder nanoseconds = new LongAdder();

  Metrics(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void begin(Context context) {
    context.attribute(BEGUN, System.nanoTime());
  }

  void end(Context context) {
    String kind = context.statusCode() / 100 + "xx";
    requests.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    Long begun = context.attribute(BEGUN);
    if (begun != null) {
      nanoseconds.add(System.nanoTime() - begun);
    }
  }

  void serve(Context context) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP rapporteur_dispatches Dispatches in the archive.\n")
        .append("# TYPE rapporteur_dispatches gauge\nrapporteur_dispatches ")
        .append(catalogue.size())
        .append("\n# HELP rapporteur_requests_total Requests answered, by class of status.\n")
        .append("# TYPE rapporteur_requests_total counter\n");
    requests.forEach((kind, count) ->
        text.append("rapporteur_requests_total{status=\"%s\"} %d\n".formatted(kind, count.sum())));
    text.append("# HELP rapporteur_request_seconds_total Time spent answering.\n")
        .append(
            "# TYPE rapporteur_request_seconds_total counter\nrapporteur_request_seconds_total ")
        .append(nanoseconds.sum() / 1e9)
        .append('\n');
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
  }
}
