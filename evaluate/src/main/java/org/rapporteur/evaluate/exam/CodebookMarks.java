package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.Fact;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.markup.MarkupReader;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;

/// How the events that a codebook codes compare with those marked by hand.
///
/// An event is right when the passage has one of its type, each of which counts once; a mode behind
/// the type (`ASSAULT.aerial`) is passed over.
///
/// @param marked how many events are marked
/// @param coded how many were coded
/// @param right how many of these are right
public record CodebookMarks(int marked, int coded, int right) {

  /// Has every passage at `gold` read and compares.
  ///
  /// @throws GoldException when the gold cannot be read; names the file and the line
  public static CodebookMarks of(Path gold, Function<Dispatch, Reading> engine) {
    int marked = 0;
    int coded = 0;
    int right = 0;
    for (MarkedPassage passage : MarkupReader.read(gold)) {
      List<String> open =
          new ArrayList<>(passage.facts().stream().map(CodebookMarks::type).toList());
      marked += open.size();
      for (CodebookEvent event :
          engine.apply(MarkedDispatch.of(passage)).findings().codebookEvents()) {
        coded++;
        right += open.remove(event.type()) ? 1 : 0;
      }
    }
    return new CodebookMarks(marked, coded, right);
  }

  private static String type(Fact fact) {
    return fact.kind().replaceFirst("\\..*", "");
  }

  double precision() {
    return coded == 0 ? 0 : (double) right / coded;
  }

  double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /// Returns a line of a table.
  public String line(String examples, String terms) {
    double sum = precision() + recall();
    double f = sum == 0 ? 0 : 2 * precision() * recall() / sum;
    return String.format(
        Locale.ROOT,
        "%8s  %5s  %9.3f  %6.3f  %.3f  %6d  %5d",
        examples,
        terms,
        precision(),
        recall(),
        f,
        marked,
        coded);
  }
}
