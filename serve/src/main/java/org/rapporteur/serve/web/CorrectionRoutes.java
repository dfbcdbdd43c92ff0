package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.Subject;
import org.rapporteur.archive.correction.json.CorrectionJson;
import org.rapporteur.archive.correction.json.CorrectionParser;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.page.Paging;
import org.rapporteur.serve.review.Doubt;
import org.rapporteur.serve.review.ReviewQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Corrections in the API.
final class CorrectionRoutes {

  private static final int MOST_LETTERS = 64 << 10;
  private static final int PAGE = 50;

  private final Desk desk;
  private final Decisions decisions;
  private final Limits limits;

  CorrectionRoutes(Desk desk, Decisions decisions, Limits limits) {
    this.desk = desk;
    this.decisions = decisions;
    this.limits = limits;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/corrections", this::list);
    routes.get("/api/corrections/{id}", context -> answer(context, decisions.get(id(context))));
    routes.post("/api/corrections", this::correct);
    routes.post("/api/corrections/{id}/undo", this::undo);
    routes.get("/api/review", this::review);
  }

  private void list(Context context) {
    String dispatch = Queries.text(context, "dispatch");
    List<Correction> all =
        dispatch.isEmpty()
            ? decisions.archive().corrections()
            : decisions.archive().corrections(id(dispatch));
    List<Correction> newest = new ArrayList<>(all.reversed());
    newest.sort(Comparator.comparing(Correction::time).reversed());
    Paging paging = Paging.of(Queries.number(context, "page"), newest.size());
    Map<String, Optional<Corrected>> known = new HashMap<>();
    List<JsonNode> items =
        paging.cut(newest).stream()
            .map(one -> json(one, known.computeIfAbsent(one.dispatch(), decisions::corrected)))
            .toList();
    answer(context, items, newest.size(), paging);
  }

  private void correct(Context context) {
    Visitor visitor = admitted(context);
    ObjectNode sent = body(context);
    String reason = sent.path("reason").asString("");
    sent.put("dispatch", id(sent.path("dispatch").asString("")));
    sent.put("author", visitor.name());
    sent.remove(List.of("id", "time"));
    if (sent.path("change").asString("").equals("undo")) {
      throw new BadRequestResponse("to undo, post to /api/corrections/{id}/undo");
    }
    Correction correction;
    try {
      correction = new CorrectionParser(this::present, Clock.systemUTC()).parse(sent.toString());
    } catch (IllegalArgumentException e) {
      throw new HttpResponseException(422, String.valueOf(e.getMessage()), Map.of());
    }
    created(context, decisions.decide(correction.dispatch(), correction.change(), visitor, reason));
  }

  private Optional<Reading> present(String dispatch) {
    return decisions.corrected(dispatch).map(Corrected::reading);
  }

  private void undo(Context context) {
    Visitor visitor = admitted(context);
    String reason = context.body().isBlank() ? "" : body(context).path("reason").asString("");
    created(context, decisions.undo(id(context), visitor, reason));
  }

  private void review(Context context) {
    Optional<Subject> subject = subject(Queries.text(context, "kind"));
    ReviewQueue queue = decisions.queue();
    List<Map<String, Object>> items = new ArrayList<>();
    Optional<Doubt> next =
        queue.next(subject.orElse(null), Doubt.parse(Queries.text(context, "after")).orElse(null));
    while (next.isPresent() && items.size() < PAGE) {
      items.add(item(next.get()));
      next = queue.next(subject.orElse(null), next.get());
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("filling", queue.isFilling());
    answer.put("items", items);
    context.contentType("application/json").result(Json.write(answer));
  }

  private static Map<String, Object> item(Doubt doubt) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("dispatch", doubt.key());
    item.put("finding", doubt.finding());
    item.put("kind", doubt.subject());
    item.put("sure", doubt.sure());
    item.put("after", doubt.cursor());
    return item;
  }

  private static Optional<Subject> subject(String kind) {
    return Stream.of(Subject.values())
        .filter(subject -> subject.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst();
  }

  private Visitor admitted(Context context) {
    Visitor visitor = Guard.editor(context);
    limits.count(Limits.Asked.CORRECTION, context);
    return visitor;
  }

  private static ObjectNode body(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new HttpResponseException(415, "send application/json", Map.of());
    }
    if (context.body().length() > MOST_LETTERS) {
      throw new HttpResponseException(413, "a correction is shorter than 64 kB", Map.of());
    }
    return Json.object(context.body())
        .map(ObjectNode.class::cast)
        .orElseThrow(() -> new BadRequestResponse("the body is not a JSON object"));
  }

  /// Returns the id of a dispatch that is named by its id or by its key.
  private String id(String idOrKey) {
    return desk.find(idOrKey).map(reading -> reading.dispatch().id()).orElse(idOrKey);
  }

  private static String id(Context context) {
    return context.pathParam("id");
  }

  private void created(Context context, Correction correction) {
    context.status(HttpStatus.CREATED);
    context.header("Location", "/api/corrections/" + correction.id());
    answer(context, correction);
  }

  private void answer(Context context, Correction correction) {
    JsonNode json = json(correction, decisions.corrected(correction.dispatch()));
    context.contentType("application/json").result(json.toString());
  }

  private static void answer(Context context, List<JsonNode> items, int total, Paging paging) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", total);
    answer.put("page", paging.page());
    answer.put("pages", paging.pages());
    answer.put("items", items);
    context.contentType("application/json").result(Json.write(answer));
  }

  /// Returns it as `corrections export` writes it, with what became of it.
  private static JsonNode json(Correction correction, Optional<Corrected> corrected) {
    ObjectNode json =
        Json.object(CorrectionJson.line(correction)).map(ObjectNode.class::cast).orElseThrow();
    json.put("state", state(correction, corrected));
    return json;
  }

  private static String state(Correction correction, Optional<Corrected> corrected) {
    if (correction.change() instanceof Change.Undo) {
      return "undoing";
    }
    if (corrected.isEmpty()) {
      return "unfit";
    }
    boolean unfit =
        corrected.get().unfit().stream().anyMatch(one -> one.correction().equals(correction));
    return unfit ? "unfit" : corrected.get().applied().contains(correction) ? "holds" : "undone";
  }
}
