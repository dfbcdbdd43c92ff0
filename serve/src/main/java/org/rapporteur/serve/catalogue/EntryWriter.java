package org.rapporteur.serve.catalogue;

import java.io.IOException;

/// Writes entries for [EntryReader].
final class EntryWriter {

  private final RowWriter rows;

  EntryWriter(RowWriter rows) {
    this.rows = rows;
  }

  void write(Entry entry) throws IOException {
    rows.number(entry.stand().version());
    rows.number(entry.stand().corrections());
    dispatch(entry.dispatch());
    rows.all(entry.statements(), this::statement);
    rows.all(entry.events(), this::event);
    rows.all(entry.figures(), this::figure);
    rows.all(entry.stops(), this::stop);
    rows.all(entry.actors(), this::party);
  }

  private void dispatch(DispatchRow row) throws IOException {
    rows.text(row.key());
    rows.text(row.id());
    rows.text(row.title());
    rows.text(row.lead());
    rows.word(row.outlet());
    rows.word(row.country());
    rows.word(row.ownership());
    rows.day(row.published());
    rows.number(row.statements());
    rows.number(row.events());
    rows.number(row.figures());
    rows.number(row.words());
    rows.number(row.warnings());
  }

  private void statement(StatementRow row) throws IOException {
    rows.word(row.id());
    rows.all(row.sources(), this::party);
    rows.word(row.sourceWords());
    rows.constant(row.attitude());
    rows.text(row.content());
    rows.yes(row.nested());
    rows.decimal(row.confidence());
  }

  private void event(EventRow row) throws IOException {
    rows.word(row.id());
    rows.constant(row.type());
    rows.word(row.mode());
    rows.word(row.cameo());
    rows.decimal(row.score());
    rows.all(row.actors(), this::party);
    rows.all(row.recipients(), this::party);
    rows.shared(row.place(), this::spot);
    rows.day(row.day());
    rows.constant(row.status());
    rows.word(row.voice());
    rows.yes(row.outletVoice());
    rows.text(row.evidence());
    rows.decimal(row.confidence());
  }

  private void figure(FigureRow row) throws IOException {
    rows.word(row.id());
    rows.constant(row.measure());
    rows.word(row.unit());
    rows.decimal(row.lower());
    rows.decimal(row.upper());
    rows.constant(row.qualifier());
    rows.text(row.text());
    rows.shared(row.place(), this::spot);
    rows.day(row.day());
    rows.word(row.voice());
    rows.yes(row.outletVoice());
  }

  private void stop(StopRow row) throws IOException {
    rows.word(row.journey());
    rows.all(row.travellers(), this::party);
    rows.number(row.order());
    rows.shared(row.place(), this::spot);
    rows.day(row.arrived());
    rows.yes(row.planned());
  }

  private void party(Party party) throws IOException {
    rows.shared(
        party,
        one -> {
          rows.text(one.key());
          rows.word(one.name());
          rows.word(one.role());
          rows.word(one.country());
        });
  }

  private void spot(Spot spot) throws IOException {
    rows.word(spot.name());
    rows.word(spot.country());
    rows.decimal(spot.latitude());
    rows.decimal(spot.longitude());
  }
}
