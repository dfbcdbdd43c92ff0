package org.rapporteur.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Rejected;

/// Where everything that comes in is looked at once: is there a text, is it English, is its id
/// free?
final class Desk {

  private final Consumer<Intake> receiver;
  private final LanguageCheck languages = new LanguageCheck();
  private final Set<String> ids = new HashSet<>();

  Desk(Consumer<Intake> receiver) {
    this.receiver = receiver;
  }

  /// Passes a dispatch on, or refuses it.
  ///
  /// @param line where it stands in `source`; null when it is the whole of it
  void admit(String source, @Nullable Long line, Dispatch dispatch) {
    if (dispatch.text().isBlank()) {
      refuse(source, line, new UnreadableException("the text is empty", "give it a text"));
      return;
    }
    Optional<UnreadableException> foreign = languages.objection(dispatch);
    if (foreign.isPresent()) {
      refuse(source, line, foreign.get());
      return;
    }
    receiver.accept(new Intake.Accepted(withFreeId(source, line, dispatch)));
  }

  void refuse(String source, @Nullable Long line, UnreadableException why) {
    receiver.accept(why.at(source, line));
  }

  void note(String source, @Nullable Long line, String what, String instead) {
    receiver.accept(new Intake.Noted(new Rejected(source, line, what, instead)));
  }

  /// Reads a date of publication; one that cannot be read is noted and left out.
  @Nullable PublicationTime published(
      String source, @Nullable Long line, @Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    Optional<PublicationTime> time = PublicationTime.parse(written);
    if (time.isEmpty()) {
      note(
          source,
          line,
          "\"%s\" is not an ISO date such as 2024-10-20".formatted(shortened(written)),
          "the dispatch is read without a date of publication");
    }
    return time.orElse(null);
  }

  private Dispatch withFreeId(String source, @Nullable Long line, Dispatch dispatch) {
    String id = dispatch.id();
    for (int copy = 2; !ids.add(id); copy++) {
      id = dispatch.id() + "#" + copy;
    }
    if (id.equals(dispatch.id())) {
      return dispatch;
    }
    note(
        source,
        line,
        "another dispatch has the id \"%s\"".formatted(shortened(dispatch.id())),
        "this one is read as \"%s\"".formatted(shortened(id)));
    return new Dispatch(
        id,
        dispatch.text(),
        dispatch.published(),
        dispatch.outlet(),
        dispatch.url(),
        dispatch.title(),
        dispatch.byline(),
        dispatch.dateline(),
        dispatch.language());
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }
}
