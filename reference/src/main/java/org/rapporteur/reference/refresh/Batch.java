package org.rapporteur.reference.refresh;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.reference.Table;

/// One question: the holders of one office in some countries.
///
/// @param office key of `offices.tsv`
/// @param wikidataClass the item that the positions are of, `Q7330070`
/// @param sector PLOVER sector code of the holders
/// @param countries alpha-3 codes
public record Batch(String office, String wikidataClass, String sector, List<String> countries) {

  /// As many countries as the public service answers for within its minute.
  static final int COUNTRIES = 20;

  public Batch {
    countries = List.copyOf(countries);
  }

  /// Returns the questions that bring the holders of all offices of `countries`.
  static List<Batch> all(List<String> countries) {
    List<Batch> batches = new ArrayList<>();
    for (Table.Row row : Table.shipped(Batch.class, "offices.tsv").rows()) {
      for (int from = 0; from < countries.size(); from += COUNTRIES) {
        batches.add(
            new Batch(
                row.get("office"),
                row.get("class"),
                row.get("sector"),
                countries.subList(from, Math.min(countries.size(), from + COUNTRIES))));
      }
    }
    return batches;
  }

  /// Returns the name under which the answer is kept: the same question has the same name.
  public String fileName() {
    int state = countries.hashCode();
    return "%s-%s-%s-%08x.csv".formatted(office, countries.getFirst(), countries.getLast(), state);
  }

  /// Returns the question in SPARQL.
  public String query() {
    String codes = countries.stream().map(code -> "\"" + code + "\"").collect(joining(" "));
    return template().replace("$OFFICE", "wd:" + wikidataClass).replace("$CODES", codes);
  }

  private static String template() {
    String name = "office-holders.sparql";
    try (InputStream stream = Batch.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
