package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.Subject;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.DispatchKey;
import org.rapporteur.serve.page.FormField;
import org.rapporteur.serve.page.Question;
import org.rapporteur.serve.page.ReviewPage;
import org.rapporteur.serve.page.ReviewPage.Decided;
import org.rapporteur.serve.page.Words;
import org.rapporteur.serve.review.Doubt;
import org.rapporteur.serve.review.ReviewQueue;

/// The page at which persons approve, correct and reject what was read.
final class ReviewRoutes {

  private static final int LONGEST = 1_000;

  private final Desk desk;
  private final Decisions decisions;
  private final ReviewQueue queue;
  private final Limits limits;
  private final Templates templates = new Templates();
  private final FormTokens forms = new FormTokens();

  ReviewRoutes(Desk desk, Decisions decisions, Limits limits) {
    this.desk = desk;
    this.decisions = decisions;
    this.queue = decisions.queue();
    this.limits = limits;
  }

  void add(RoutesConfig routes) {
    routes.get("/review", this::next);
    routes.get("/review/{key}/{finding}", this::named);
    routes.post("/review", this::decide);
    routes.post("/review/undo", this::undo);
  }

  private void next(Context context) {
    Optional<Subject> subject = subject(Queries.text(context, "kind"));
    Optional<Doubt> after = Doubt.parse(Queries.text(context, "after"));
    Optional<Asked> asked = ask(subject.orElse(null), after.orElse(null));
    Decided last = decided(Queries.text(context, "from"), Queries.text(context, "done"));
    show(context, asked.orElse(null), last, "", "");
  }

  /// A question, and where in the queue it stands.
  private record Asked(Question question, String cursor) {}

  /// Passes over what was removed or read anew since it came into the queue.
  private Optional<Asked> ask(@Nullable Subject subject, @Nullable Doubt after) {
    Optional<Doubt> doubt = queue.next(subject, after);
    while (doubt.isPresent()) {
      Doubt next = doubt.get();
      Question question =
          desk.find(next.key())
              .map(reading -> Question.of(reading, next.key(), next.finding()))
              .orElse(null);
      if (question != null) {
        return Optional.of(new Asked(question, next.cursor()));
      }
      doubt = queue.next(subject, next);
    }
    return Optional.empty();
  }

  private void named(Context context) {
    String key = context.pathParam("key");
    String finding = context.pathParam("finding");
    Reading reading = reading(key);
    Question question = Question.of(reading, key, finding);
    List<Correction> standing =
        Correction.standing(decisions.archive().corrections(reading.dispatch().id()));
    Decided before =
        standing.reversed().stream()
            .map(one -> decided(one, reading))
            .filter(one -> one.finding().equals(finding))
            .findFirst()
            .orElse(null);
    if (question == null && before == null) {
      throw new NotFoundResponse("The dispatch has no such finding in its text.");
    }
    show(context, question == null ? null : new Asked(question, ""), before, "", "");
  }

  private void decide(Context context) {
    Visitor visitor = admitted(context);
    String key = form(context, "key");
    Reading reading = reading(key);
    Question question = Question.of(reading, key, form(context, "finding"));
    if (question == null || !question.seen().equals(form(context, "seen"))) {
      throw new ConflictResponse(
          "Somebody corrected this, or it was read anew, since you saw it. Go back and look again.");
    }
    try {
      Anchor at = Anchor.of(reading, question.finding());
      Change change = change(context, at, question);
      String reason = form(context, "reason");
      Correction made = decisions.decide(reading.dispatch().id(), change, visitor, reason);
      String after = form(context, "cursor");
      context.redirect(
          "/review?kind=%s&after=%s&from=%s&done=%s"
              .formatted(kind(context), cursor(after), key, made.id()),
          HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException | HttpResponseException e) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      Asked asked = new Asked(question, cursor(form(context, "cursor")));
      show(context, asked, null, String.valueOf(e.getMessage()), form(context, "reason"));
    }
  }

  private static Change change(Context context, Anchor at, Question question) {
    return switch (form(context, "decision")) {
      case "approve" -> new Change.Approve(at);
      case "reject" -> new Change.Reject(at);
      case "replace" -> new Change.Replace(at, values(context, question));
      default -> throw new IllegalArgumentException("Say whether it is right.");
    };
  }

  /// Returns what was written otherwise than it stood.
  private static SortedMap<String, List<String>> values(Context context, Question question) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (FormField field : question.fields()) {
      String written = context.formParam("field-" + field.name());
      if (written != null && !written.strip().equals(field.value().strip())) {
        values.put(field.name(), field.read(written));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was changed; say what it is instead.");
    }
    return values;
  }

  private void undo(Context context) {
    Visitor visitor = admitted(context);
    Correction undone = decisions.get(form(context, "correction"));
    decisions.undo(undone.id(), visitor, "");
    String key = DispatchKey.of(undone.dispatch());
    Optional<String> finding =
        desk.find(key)
            .flatMap(reading -> undone.change().anchor().flatMap(at -> Anchor.find(at, reading)));
    context.redirect(
        finding
            .map(id -> "/review/%s/%s?kind=%s".formatted(key, id, kind(context)))
            .orElse("/review?kind=" + kind(context)),
        HttpStatus.SEE_OTHER);
  }

  private Visitor admitted(Context context) {
    Visitor visitor = Guard.editor(context);
    limits.count(Limits.Asked.CORRECTION, context);
    forms.check(context);
    return visitor;
  }

  private void show(
      Context context, @Nullable Asked asked, @Nullable Decided last, String trouble, String why) {
    Visitor visitor = Visitor.of(context);
    ReviewPage page =
        new ReviewPage(
            asked == null ? null : asked.question(),
            kind(context),
            kinds(),
            asked == null ? "" : asked.cursor(),
            last,
            queue.isFilling(),
            visitor == null ? "" : visitor.name(),
            Guard.isEditor(context),
            trouble,
            why);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("page", page);
    parameters.put("token", forms.issue(context));
    context.header("Cache-Control", "no-store");
    context.html(templates.render("review", parameters));
  }

  private List<ReviewPage.Kind> kinds() {
    List<ReviewPage.Kind> kinds = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      String waiting = Words.number((double) queue.size(subject));
      String all = queue.isMade() ? waiting + (queue.hasMore(subject) ? "+" : "") : "";
      kinds.add(new ReviewPage.Kind(Words.of(subject), all));
    }
    return kinds;
  }

  private @Nullable Decided decided(String key, String id) {
    return desk.find(key)
        .flatMap(reading ->
            decisions
                .find(reading.dispatch().id(), id)
                .map(correction -> decided(correction, reading)))
        .orElse(null);
  }

  private static Decided decided(Correction correction, Reading reading) {
    String finding =
        correction.change().anchor().flatMap(at -> Anchor.find(at, reading)).orElse("");
    String key = DispatchKey.of(correction.dispatch());
    String words = correction.author() + ": " + correction.change().describe();
    return new Decided(correction.id(), key, finding, words);
  }

  private Reading reading(String key) {
    return desk.find(key)
        .orElseThrow(() -> new NotFoundResponse("The archive holds no such dispatch."));
  }

  /// Returns the kind that is asked about, in a form or an address; empty for any.
  private static String kind(Context context) {
    String kind =
        context.method().name().equals("POST")
            ? form(context, "kind")
            : Queries.text(context, "kind");
    return subject(kind).map(Words::of).orElse("");
  }

  private static Optional<Subject> subject(String kind) {
    return Stream.of(Subject.values())
        .filter(subject -> Words.of(subject).equals(kind))
        .findFirst();
  }

  private static String cursor(String sent) {
    return Doubt.parse(sent).map(Doubt::cursor).orElse("");
  }

  private static String form(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length())).strip();
  }
}
