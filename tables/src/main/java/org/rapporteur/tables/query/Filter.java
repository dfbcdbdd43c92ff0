package org.rapporteur.tables.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which dispatches, and which findings in them, are wanted. All parts must hold.
///
/// @param words of the text or title
/// @param conditions on what was found; those of one scope hold for the same event, statement,
///   figure, stop or term
public record Filter(List<Words> words, List<Condition> conditions) {

  /// Everything.
  public static final Filter ALL = new Filter(List.of(), List.of());

  public Filter {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
  }

  /// A word or a phrase that the text has, or must not have.
  ///
  /// @param text as typed, without quotation marks
  /// @param phrase whether its words follow each other
  /// @param negated whether it must not be there
  public record Words(String text, boolean phrase, boolean negated) {
    @Override
    public String toString() {
      return (negated ? "-" : "") + (phrase ? '"' + text + '"' : text);
    }
  }

  /// Tells whether everything is wanted.
  public boolean isAll() {
    return words.isEmpty() && conditions.isEmpty();
  }

  /// Returns this with more conditions.
  public Filter and(List<Condition> more) {
    return new Filter(words, Stream.concat(conditions.stream(), more.stream()).toList());
  }

  /// Returns the conditions on one kind of thing.
  public List<Condition> in(Scope scope) {
    Scope about = about();
    return conditions.stream()
        .filter(condition -> condition.field().scope(about) == scope)
        .toList();
  }

  /// Returns what fields that several scopes share, such as `place:`, speak of: what all other
  /// conditions speak of, and else events.
  private Scope about() {
    List<Scope> spoken =
        conditions.stream()
            .map(Condition::field)
            .filter(field -> !field.isShared())
            .map(field -> field.scope(Scope.EVENT))
            .filter(scope -> scope != Scope.DISPATCH)
            .distinct()
            .toList();
    return spoken.size() == 1 ? spoken.getFirst() : Scope.EVENT;
  }

  /// Tells whether `facts` is one of the things that are wanted of its dispatch.
  public boolean admits(Facts facts) {
    return in(facts.scope()).stream().allMatch(facts::satisfies);
  }

  /// Tells whether a dispatch is wanted for what was found in it; its words are not looked at.
  ///
  /// @param all what was found in it
  public boolean admitsDispatch(List<Facts> all) {
    return Stream.of(Scope.values())
        .allMatch(scope ->
            in(scope).isEmpty()
                || all.stream().anyMatch(facts -> facts.scope() == scope && admits(facts)));
  }

  /// Returns the query that means this; [QueryParser] reads it back.
  @Override
  public String toString() {
    return Stream.concat(words.stream(), conditions.stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
