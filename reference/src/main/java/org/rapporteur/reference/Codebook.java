package org.rapporteur.reference;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A user's own types of events: a table of descriptions, example sentences and terms.
///
/// Columns are `type`, `description`, `examples`, `terms` and, if wanted, `not`: sentences that
/// tell nothing of the type. A type may stand on several lines; they add up.
///
/// @param name the file's name without its ending; readings call the codebook so
/// @param version names its content
/// @param types in the order in which the table first names them; never empty
public record Codebook(String name, String version, List<Type> types) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

  public Codebook {
    types = List.copyOf(types);
  }

  /// A type of events.
  ///
  /// @param name as the table has it
  /// @param description may be empty
  /// @param examples sentences that tell such an event
  /// @param terms lower-case lemmas, each one word or several, that speak for the type
  /// @param counterexamples sentences that tell no such event
  public record Type(
      String name,
      String description,
      List<CodebookExample> examples,
      List<List<String>> terms,
      List<CodebookExample> counterexamples) {

    public Type {
      examples = List.copyOf(examples);
      terms = List.copyOf(terms);
      counterexamples = List.copyOf(counterexamples);
    }

    private Type with(List<CodebookExample> examples, List<List<String>> terms) {
      return new Type(name, description, examples, terms, counterexamples);
    }

    private Type with(Type more) {
      return new Type(
          name,
          description.isEmpty() ? more.description : description,
          joined(examples, more.examples),
          joined(terms, more.terms),
          joined(counterexamples, more.counterexamples));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }
  }

  /// Reads a codebook and closes `stream`.
  ///
  /// @param file the file's name, for error messages
  /// @throws TableException naming file, line and column when a row is broken, or when there is no
  ///   row
  public static Codebook read(String file, InputStream stream) {
    Table table = Table.read(file, stream);
    Map<String, Type> types = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      types.merge(row.get("type"), type(row), Type::with);
    }
    if (types.isEmpty()) {
      throw new TableException(file, 0, "holds no type; write a header and a row for each type");
    }
    types.values().forEach(type -> check(file, type));
    return new Codebook(
        file.replaceFirst("\\.[^.]*$", ""), TableVersion.of(table), List.copyOf(types.values()));
  }

  private static Type type(Table.Row row) {
    String name = row.get("type");
    if (!NAME.matcher(name).matches()) {
      throw row.error(
          "column type: “%s” must begin with a letter and hold letters, digits, . _ - alone"
              .formatted(name));
    }
    return new Type(
        name,
        row.find("description").orElse(""),
        examples(row, "examples"),
        terms(row),
        row.columns().contains("not") ? examples(row, "not") : List.of());
  }

  private static List<CodebookExample> examples(Table.Row row, String column) {
    List<CodebookExample> examples = new ArrayList<>();
    for (String written : row.list(column)) {
      if (!written.isBlank()) {
        examples.add(CodebookExample.parse(row, column, written.strip()));
      }
    }
    return examples;
  }

  private static List<List<String>> terms(Table.Row row) {
    return row.list("terms").stream()
        .map(term -> term.strip().toLowerCase(Locale.ROOT))
        .filter(term -> !term.isEmpty())
        .map(term -> List.of(term.split("[\\s-]+")))
        .toList();
  }

  private static void check(String file, Type type) {
    if (type.examples().isEmpty() && type.terms().isEmpty()) {
      throw new TableException(
          file,
          0,
          "type %s has neither examples nor terms; write a sentence that tells such an event"
              .formatted(type.name()));
    }
  }

  /// Returns this codebook with every second example of each type, from the first (0) or the second
  /// (1) on: to judge one half by the other.
  public Codebook half(int first) {
    return mapped(type ->
        type.with(
            IntStream.range(0, type.examples().size())
                .filter(i -> i % 2 == first)
                .mapToObj(type.examples()::get)
                .toList(),
            type.terms()));
  }

  /// Returns this codebook with its examples alone.
  public Codebook withoutTerms() {
    return mapped(type -> type.with(type.examples(), List.of()));
  }

  private Codebook mapped(UnaryOperator<Type> change) {
    return new Codebook(name, version, types.stream().map(change).toList());
  }

  /// Returns this codebook with at most `count` examples a type: to measure how many are needed.
  public Codebook withExamples(int count) {
    return mapped(type -> type.with(type.examples().stream().limit(count).toList(), type.terms()));
  }
}
