package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.reference.Ontology;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// Events in the 20 columns of the ICEWS coded event data (Boschee and others, Harvard Dataverse,
/// doi:10.7910/DVN/28075), and behind them what those cannot hold.
///
/// Of several parties the first is the source or the target; `Sources` and `Targets` have all.
final class Icews {

  static final Table<Event> TABLE = Tables.EVENTS.with(columns());

  private Icews() {}

  /// Loads the codebook when the first event is named.
  private static final class Codes {
    private static final Ontology ONTOLOGY = Ontology.load();
  }

  private static List<Column<Finding<Event>>> columns() {
    List<Column<Finding<Event>>> columns = new ArrayList<>();
    columns.add(text("Event ID", Finding::id));
    columns.add(day("Event Date", Parties::day));
    columns.add(text("Source Name", row -> Parties.first(row, row.value().actors(), Actor::name)));
    columns.add(
        text("Source Sectors", row -> Parties.first(row, row.value().actors(), Actor::sector)));
    columns.add(
        text("Source Country", row -> Parties.first(row, row.value().actors(), Icews::country)));
    columns.add(text("Event Text", row -> name(row.value().cameo())));
    columns.add(text("CAMEO Code", row -> row.value().cameo()));
    columns.add(number("Intensity", row -> row.value().score()));
    columns.add(
        text("Target Name", row -> Parties.first(row, row.value().recipients(), Actor::name)));
    columns.add(
        text("Target Sectors", row -> Parties.first(row, row.value().recipients(), Actor::sector)));
    columns.add(
        text(
            "Target Country", row -> Parties.first(row, row.value().recipients(), Icews::country)));
    columns.add(text("Story ID", row -> row.reading().dispatch().id()));
    columns.add(whole("Sentence Number", Icews::sentence));
    columns.add(text("Publisher", row -> row.reading().dispatch().outlet()));
    columns.add(text("City", Parties::city));
    columns.add(text("District", _ -> null));
    columns.add(text("Province", Parties::province));
    columns.add(text("Country", Parties::country));
    columns.add(number("Latitude", row -> row.ofPlace(row.value().place(), Place::latitude)));
    columns.add(number("Longitude", row -> row.ofPlace(row.value().place(), Place::longitude)));
    columns.addAll(Beside.columns());
    return columns;
  }

  private static @Nullable String country(Actor actor) {
    return CountryCodes.name(actor.country());
  }

  private static @Nullable String name(String cameo) {
    return Codes.ONTOLOGY.findCameo(cameo).map(Ontology.CameoCode::name).orElse(null);
  }

  /// Counts from 1 the sentences that the JDK finds: a kept reading has none of its own.
  private static int sentence(Finding<Event> row) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(row.reading().dispatch().text());
    int trigger = row.value().mentions().getFirst().trigger().start();
    int number = 1;
    for (int end = sentences.next();
        end != BreakIterator.DONE && end <= trigger;
        end = sentences.next()) {
      number++;
    }
    return number;
  }
}
