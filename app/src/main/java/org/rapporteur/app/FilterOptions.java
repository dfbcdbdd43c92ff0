package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tables.query.Condition;
import org.rapporteur.tables.query.Field;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryException;
import org.rapporteur.tables.query.QueryParser;
import picocli.CommandLine.Option;

/// What is asked: a query, and options that stand for conditions of it.
final class FilterOptions {

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "What rapporteur search would find. Options below are short for its fields.")
  private String query = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "type:TYPE,… – PLOVER types of events.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "status:STATUS,… – happened, planned, denied … events.")
  private List<String> statuses = new ArrayList<>();

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      split = ",",
      description = "voice:VOICE,… – who asserts it: outlet, source, removed.")
  private List<String> voices = new ArrayList<>();

  @Option(names = "--actor", paramLabel = "WHO", description = "actor:WHO – who acts.")
  private @Nullable String actor;

  @Option(
      names = "--recipient",
      paramLabel = "WHO",
      description = "recipient:WHO – to whom it is done.")
  private @Nullable String recipient;

  @Option(names = "--outlet", paramLabel = "NAME", description = "outlet:NAME – who published it.")
  private @Nullable String outlet;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "from:DAY – published on that day or later.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "to:DAY – published on that day or earlier.")
  private @Nullable String to;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "confidence:P – at least as sure as that, 0 to 1.")
  private @Nullable String confidence;

  /// Returns what all of them ask for together.
  ///
  /// @throws QueryException when the query cannot be read
  /// @throws IllegalArgumentException when an option cannot be read
  Filter filter() {
    List<Condition> conditions = new ArrayList<>();
    add(conditions, Field.TYPE, types);
    add(conditions, Field.STATUS, statuses);
    add(conditions, Field.VOICE, voices);
    add(conditions, Field.ACTOR, actor);
    add(conditions, Field.RECIPIENT, recipient);
    add(conditions, Field.OUTLET, outlet);
    add(conditions, Field.FROM, from);
    add(conditions, Field.TO, to);
    add(conditions, Field.CONFIDENCE, confidence);
    return QueryParser.parse(query).and(conditions);
  }

  private static void add(List<Condition> conditions, Field field, @Nullable String value) {
    add(conditions, field, value == null ? List.of() : List.of(value));
  }

  private static void add(List<Condition> conditions, Field field, List<String> values) {
    if (!values.isEmpty()) {
      try {
        conditions.add(new Condition(field, values.stream().map(field::value).toList(), false));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("--%s: %s".formatted(field.word(), e.getMessage()), e);
      }
    }
  }
}
