package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whom words mean on a day, and why: what `reference explain` answers.
///
/// @param phrase the words that were asked about
/// @param day the day for which they were resolved; null when none was given
/// @param how what they were taken for
/// @param parts what was read in them, such as `country` → `IRN`; empty when they are one name
/// @param actors who is meant, then the members if that is a collective
/// @param candidates who else was weighed, the best first
/// @param offices those that the one who is meant held or holds, in the order of the tables
/// @param rows the rows of the tables that the answer comes from
public record Explanation(
    String phrase,
    @Nullable LocalDate day,
    How how,
    SortedMap<String, String> parts,
    List<Actor> actors,
    List<Candidate> candidates,
    List<Office> offices,
    List<Row> rows) {

  public Explanation {
    parts = new TreeMap<>(parts);
    actors = List.copyOf(actors);
    candidates = List.copyOf(candidates);
    offices = List.copyOf(offices);
    rows = List.copyOf(rows);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("nobody is meant by " + phrase);
    }
  }

  /// Returns who is meant.
  public Actor actor() {
    return actors.getFirst();
  }

  /// What words are taken for.
  public enum How {
    COUNTRY,
    /// A name that stands for someone else: "the Kremlin", "Western powers".
    BY_NAME,
    ORGANISATION,
    /// A town that stands for a government: "Tehran".
    CAPITAL,
    /// A person's name, with or without a description before it.
    PERSON,
    /// Words that say what somebody is: "the Iranian foreign minister".
    DESCRIPTION
  }

  /// Somebody of the tables who was weighed.
  ///
  /// @param ref where it is known
  /// @param name its name there
  /// @param score the sum of the grounds' points; comparable within one explanation
  /// @param grounds what speaks for and against it
  public record Candidate(String ref, String name, double score, List<Ground> grounds) {

    public Candidate {
      grounds = List.copyOf(grounds);
    }
  }

  /// Something that speaks for a candidate, or against it.
  ///
  /// @param what in words
  /// @param points how much; less than 0 when it speaks against
  public record Ground(String what, double points) {}

  /// An office that the one who is meant held or holds.
  ///
  /// @param title as its source calls it
  /// @param body what the office belongs to; null when not known
  /// @param country alpha-3, or a code for an organisation such as `UNO`
  /// @param from first day, month or year as written in the table; null when not known
  /// @param until the day it passed on; null when it had not, or when not known
  /// @param seen the last day on which the source saw it held; null when the end is known
  /// @param standing whether it was held on the day; null when no day was given
  /// @param row where it stands
  public record Office(
      String title,
      @Nullable String body,
      String country,
      @Nullable String from,
      @Nullable String until,
      @Nullable LocalDate seen,
      @Nullable Standing standing,
      Row row) {}

  /// Whether an office was held on a day.
  public enum Standing {
    HELD,
    /// The sources do not tell.
    UNCERTAIN,
    NOT_HELD
  }

  /// A row of a table.
  ///
  /// @param table its file, relative to the reference data; the path of a user's own file
  /// @param line from 1
  /// @param origin where the fact comes from
  /// @param licence under which licence
  public record Row(String table, long line, String origin, String licence) {}
}
