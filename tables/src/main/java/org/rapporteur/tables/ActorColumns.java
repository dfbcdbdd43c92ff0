package org.rapporteur.tables;

import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Role;

/// What is said of an actor of one dispatch.
final class ActorColumns {

  private ActorColumns() {}

  static List<Column<Finding<Actor>>> all() {
    return List.of(
        text("name", row -> row.value().name()),
        text("ref", row -> row.value().ref()),
        text("type", row -> word(row.value().type())),
        text("country", row -> row.value().country()),
        text("sector", row -> row.value().sector()),
        text("cameo", row -> row.value().cameo()),
        text("role", row -> ofRole(row, Role::title)),
        text("office", row -> ofRole(row, Role::office)),
        text("status", row -> word(row.value().status())),
        text("members", row -> row.joined(row.value().members(), Actor::name)),
        text("names", ActorColumns::names),
        whole(
            "mentions",
            row ->
                (int)
                    row.reading().resolved().mentions().stream()
                        .filter(mention -> row.value().id().equals(mention.actor()))
                        .count()),
        number("confidence", row -> row.value().confidence()));
  }

  private static @Nullable String ofRole(
      Finding<Actor> row, Function<Role, @Nullable String> part) {
    @Nullable Role role = row.value().role();
    return role == null ? null : part.apply(role);
  }

  /// Returns the names by which the dispatch calls it, each once.
  private static @Nullable String names(Finding<Actor> row) {
    String names =
        row.reading().resolved().mentions().stream()
            .filter(mention -> row.value().id().equals(mention.actor()))
            .filter(mention -> mention.kind() == MentionKind.NAME)
            .map(Mention::text)
            .distinct()
            .collect(Collectors.joining(Finding.AND));
    return names.isEmpty() ? null : names;
  }
}
