package org.rapporteur.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stories as they lie in the database: which dispatch is in which, and what persons decided.
public final class StoryTable {

  private final Database database;

  StoryTable(Database database) {
    this.database = database;
  }

  /// A dispatch in a story.
  ///
  /// @param dispatch its id
  /// @param story the story's number
  /// @param day of publication; null when not known
  /// @param profile what it is about, packed
  @SuppressWarnings("ArrayRecordComponent") // bytes that only pass through
  public record Member(String dispatch, long story, @Nullable LocalDate day, byte[] profile) {}

  /// What a person decided.
  ///
  /// @param kind `merge` or `split`
  /// @param dispatches what it is about
  /// @param rest what a split takes them out of; empty for a merge
  public record Edit(
      String kind,
      String author,
      Instant time,
      String reason,
      List<String> dispatches,
      List<String> rest) {}

  /// Lets nobody else change stories while `work` runs; all that it writes is kept, or nothing.
  public void exclusively(Consumer<Writing> work) {
    database.write(handle -> {
      Writing writing = new Writing(handle);
      work.accept(writing);
      return writing;
    });
  }

  /// Returns a number that changes whenever a dispatch is grouped or an edit is made.
  public long state() {
    return database.ask(StoryTable::state);
  }

  private static long state(Handle handle) {
    return handle
        .createQuery(
            "SELECT (SELECT coalesce(max(dispatch), 0) FROM story_member)"
                + " + (SELECT count(*) FROM story_edit) * 1000000000"
                + " + (SELECT count(*) FROM story_regrouping) * 1000000000000000")
        .mapTo(Long.class)
        .one();
  }

  /// Tells whether a dispatch got another reading since all were grouped anew.
  public boolean isBehind() {
    return database.ask(handle ->
        handle
            .createQuery(
                "SELECT count(*) FROM reading WHERE version > 1"
                    + " AND added > (SELECT coalesce(max(time), '') FROM story_regrouping)")
            .mapTo(Long.class)
            .one())
        > 0;
  }

  /// Returns the dispatches that are in stories, in the order in which they came.
  public List<Member> members() {
    return database.ask(handle ->
        handle
            .createQuery(
                "SELECT d.id, m.story, m.day, m.profile FROM story_member m"
                    + " JOIN dispatch d ON d.number = m.dispatch ORDER BY m.dispatch")
            .map((row, _) -> member(row))
            .list());
  }

  private static Member member(ResultSet row) throws SQLException {
    String day = row.getString("day");
    return new Member(
        row.getString("id"),
        row.getLong("story"),
        day == null ? null : LocalDate.parse(day),
        row.getBytes("profile"));
  }

  /// Returns all edits, the oldest first.
  public List<Edit> edits() {
    return database.ask(handle ->
        handle
            .createQuery(
                "SELECT number, kind, author, time, reason FROM story_edit ORDER BY number")
            .map((row, _) -> edit(handle, row))
            .list());
  }

  private static Edit edit(Handle handle, ResultSet row) throws SQLException {
    long number = row.getLong("number");
    return new Edit(
        row.getString("kind"),
        row.getString("author"),
        Instant.parse(row.getString("time")),
        row.getString("reason"),
        dispatches(handle, number, 0),
        dispatches(handle, number, 1));
  }

  private static List<String> dispatches(Handle handle, long edit, int rest) {
    return handle
        .createQuery(
            "SELECT dispatch FROM story_edit_dispatch WHERE edit = :edit AND rest = :rest"
                + " ORDER BY dispatch")
        .bindMap(Map.of("edit", edit, "rest", rest))
        .mapTo(String.class)
        .list();
  }

  /// Returns the ids of up to `most` dispatches that are in no story yet, in the order in which
  /// they came, which is the order in which they are put into stories.
  public List<String> ungrouped(int most) {
    return database.ask(handle ->
        handle
            .createQuery(
                "SELECT id FROM dispatch"
                    + " WHERE number > (SELECT coalesce(max(dispatch), 0) FROM story_member)"
                    + " ORDER BY number LIMIT :most")
            .bind("most", most)
            .mapTo(String.class)
            .list());
  }

  /// Writes within one transaction.
  public static final class Writing {

    private final Handle handle;

    private Writing(Handle handle) {
      this.handle = handle;
    }

    /// Returns the same number as [StoryTable#state].
    public long state() {
      return StoryTable.state(handle);
    }

    /// Takes all dispatches out of their stories; what persons decided stays.
    public void clear() {
      handle.execute("DELETE FROM story_member");
      handle
          .createUpdate("INSERT INTO story_regrouping (time) VALUES (:time)")
          .bind("time", Instant.now().toString())
          .execute();
    }

    /// Adds a dispatch to a story.
    public void add(Member member) {
      LocalDate day = member.day();
      handle
          .createUpdate(
              "INSERT INTO story_member (dispatch, story, day, profile)"
                  + " SELECT number, :story, :day, :profile FROM dispatch WHERE id = :id")
          .bind("story", member.story())
          .bind("day", day == null ? null : day.toString())
          .bind("profile", member.profile())
          .bind("id", member.dispatch())
          .execute();
    }

    /// Puts dispatches into a story.
    public void move(List<String> dispatches, long story) {
      for (String dispatch : dispatches) {
        handle
            .createUpdate(
                "UPDATE story_member SET story = :story WHERE story <> :story AND dispatch ="
                    + " (SELECT number FROM dispatch WHERE id = :id)")
            .bind("story", story)
            .bind("id", dispatch)
            .execute();
      }
    }

    /// Keeps what a person decided.
    public void add(Edit edit) {
      long number =
          handle
              .createUpdate(
                  "INSERT INTO story_edit (kind, author, time, reason)"
                      + " VALUES (:kind, :author, :time, :reason)")
              .bind("kind", edit.kind())
              .bind("author", edit.author())
              .bind("time", edit.time().toString())
              .bind("reason", edit.reason())
              .executeAndReturnGeneratedKeys("number")
              .mapTo(Long.class)
              .one();
      edit.dispatches().forEach(id -> add(number, id, 0));
      edit.rest().forEach(id -> add(number, id, 1));
    }

    private void add(long edit, String dispatch, int rest) {
      handle
          .createUpdate(
              "INSERT INTO story_edit_dispatch (edit, dispatch, rest)"
                  + " VALUES (:edit, :dispatch, :rest)")
          .bind("edit", edit)
          .bind("dispatch", dispatch)
          .bind("rest", rest)
          .execute();
    }
  }
}
