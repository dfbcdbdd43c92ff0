package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// A loaded word or phrase: described as loaded, never as false.
///
/// @param span where it stands
/// @param text the words of the span
/// @param category what kind of loading
/// @param about whom it is about; null when not known
/// @param voice whose word it is
public record Term(
    Span span, String text, Category category, @Nullable Id<Actor> about, Voice voice) {

  /// What kind of loading a term carries.
  public enum Category {
    /// A name that judges: "regime", "terrorist entity", "puppet government".
    EPITHET,
    /// A word that softens: "neutralised", "collateral damage".
    EUPHEMISM,
    /// Language of war and sacrifice: "martyr", "heroic resistance".
    MARTIAL,
    RELIGIOUS,
    DEHUMANISING,
    /// A charge in law or morals: "genocide", "war crime", "aggression".
    ACCUSATION,
    /// Quotation marks that keep a distance.
    SCARE_QUOTE
  }
}
