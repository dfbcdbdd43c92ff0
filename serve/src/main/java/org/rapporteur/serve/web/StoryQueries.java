package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.function.Function;
import org.rapporteur.archive.story.Story;
import org.rapporteur.serve.catalogue.DispatchKey;
import org.rapporteur.serve.catalogue.DispatchRow;

/// Finds the story that an address names, for its page and for the API.
final class StoryQueries {

  private StoryQueries() {}

  static Story find(Context context, Desk desk) {
    return desk.stories()
        .find(number(context))
        .orElseThrow(() -> new NotFoundResponse("There is no such story."));
  }

  /// Returns the number in the address; 0, which no story has, when there is none.
  static long number(Context context) {
    String number = context.pathParam("number");
    return number.matches("[1-9][0-9]{0,17}") ? Long.parseLong(number) : 0;
  }

  /// Returns how to come from a dispatch's id to its row.
  static Function<String, DispatchRow> rows(Desk desk) {
    return id ->
        desk.catalogue()
            .find(DispatchKey.of(id))
            .orElseThrow(() -> new NotFoundResponse("The archive no longer holds " + id));
  }
}
