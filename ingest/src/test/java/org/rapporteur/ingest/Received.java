package org.rapporteur.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Rejected;

/// Everything an inbox has handed out.
record Received(List<Dispatch> dispatches, List<String> refusals, List<String> notes) {

  static Received from(String... inputs) {
    return from(InputStream.nullInputStream(), null, inputs);
  }

  static Received fromStandardInput(byte[] bytes, @Nullable InputFormat format) {
    return from(new ByteArrayInputStream(bytes), format, Inbox.STANDARD_INPUT);
  }

  static Received from(InputStream stream, @Nullable InputFormat format, String... inputs) {
    Received received = new Received(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    new Inbox(stream, format).deliver(List.of(inputs), received::take);
    return received;
  }

  private void take(Intake intake) {
    switch (intake) {
      case Intake.Accepted(var dispatch) -> dispatches.add(dispatch);
      case Intake.Refused(Rejected rejected) -> refusals.add(rejected.describe());
      case Intake.Noted(Rejected note) -> notes.add(note.describe());
    }
  }

  Dispatch only() {
    if (dispatches.size() != 1 || !refusals.isEmpty()) {
      throw new AssertionError("not one dispatch but " + this);
    }
    return dispatches.getFirst();
  }

  List<String> ids() {
    return dispatches.stream().map(Dispatch::id).toList();
  }
}
