package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.PronounScore;
import org.rapporteur.evaluate.metric.PronounScore.Gender;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Span;

/// What a pronoun refers to, as GAP asks it: a text with a `pronoun` and two names, `a` and `b`,
/// each with `coref`, whether the pronoun means it; it may mean neither.
///
/// The pronoun means a name when both have a mention of the same actor, the name's with its head
/// inside the span that is asked about.
final class GapExam implements Exam {
  private static final Set<String> FEMININE = Set.of("she", "her", "hers");

  private final List<JsonRow> rows;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Answer> answers;

  private record Answer(boolean a, boolean b) {}

  GapExam(List<JsonRow> rows) {
    this.rows = rows;
    this.dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    this.answers = new AtomicReferenceArray<>(rows.size());
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    Dispatch dispatch = dispatches.get(index);
    List<Mention> mentions = engine.read(dispatch).resolved().mentions();
    Span pronoun = CodePoints.span(asked(index, "pronoun"), dispatch.text());
    @Nullable Id<Actor> actor =
        mentions.stream()
            .filter(mention -> mention.span().equals(pronoun))
            .map(Mention::actor)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    answers.set(
        index,
        new Answer(
            isMeant(mentions, actor, CodePoints.span(asked(index, "a"), dispatch.text())),
            isMeant(mentions, actor, CodePoints.span(asked(index, "b"), dispatch.text()))));
  }

  private JsonRow asked(int index, String key) {
    return rows.get(index).getRow(key);
  }

  private static boolean isMeant(List<Mention> mentions, @Nullable Id<Actor> actor, Span name) {
    return actor != null
        && mentions.stream()
            .filter(mention -> mention.kind() != MentionKind.PRONOUN)
            .filter(mention -> actor.equals(mention.actor()))
            .anyMatch(mention -> name.covers(mention.head()));
  }

  @Override
  public List<Result> results() {
    var score = new PronounScore();
    for (int i = 0; i < rows.size(); i++) {
      Answer answer = answers.get(i);
      String pronoun = asked(i, "pronoun").getText("text");
      Gender gender =
          FEMININE.contains(pronoun.toLowerCase(Locale.ROOT)) ? Gender.FEMININE : Gender.MASCULINE;
      score.add(gender, asked(i, "a").isTrue("coref"), answer != null && answer.a());
      score.add(gender, asked(i, "b").isTrue("coref"), answer != null && answer.b());
    }
    return List.of(new Result("pronouns", score.scores()));
  }
}
