package org.rapporteur.render.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Explanation;

/// Writes an explanation as one line of JSON; keys in a fixed order, none left out.
public final class ExplanationJson {
  private ExplanationJson() {}

  /// Returns the explanation as one line, without a line break at its end.
  public static String line(Explanation explanation) {
    return JsonLine.object(json -> write(json, explanation));
  }

  private static void write(JsonLine json, Explanation explanation) {
    json.text("phrase", explanation.phrase());
    json.text("on", iso(explanation.day()));
    json.word("how", explanation.how());
    json.object("parts", parts -> explanation.parts().forEach(parts::text));
    json.objects("actors", explanation.actors(), ResolvedJson::actor);
    json.objects("candidates", explanation.candidates(), ExplanationJson::candidate);
    json.objects("offices", explanation.offices(), ExplanationJson::office);
    json.objects("rows", explanation.rows(), ExplanationJson::row);
  }

  private static void candidate(JsonLine json, Explanation.Candidate candidate) {
    json.text("ref", candidate.ref());
    json.text("name", candidate.name());
    json.number("score", candidate.score());
    json.objects(
        "grounds",
        candidate.grounds(),
        (line, ground) -> {
          line.text("what", ground.what());
          line.number("points", ground.points());
        });
  }

  private static void office(JsonLine json, Explanation.Office office) {
    json.text("title", office.title());
    json.text("body", office.body());
    json.text("country", office.country());
    json.text("from", office.from());
    json.text("until", office.until());
    json.text("seen", iso(office.seen()));
    if (office.standing() == null) {
      json.text("standing", null);
    } else {
      json.word("standing", office.standing());
    }
    json.object("row", line -> row(line, office.row()));
  }

  private static void row(JsonLine json, Explanation.Row row) {
    json.text("table", row.table());
    json.number("line", (double) row.line());
    json.text("origin", row.origin());
    json.text("licence", row.licence());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
