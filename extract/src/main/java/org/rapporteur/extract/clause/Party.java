package org.rapporteur.extract.clause;

import org.rapporteur.model.Actor;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;

/// An actor in a role, with the words it was read from.
///
/// @param actor who it is
/// @param span the words
/// @param basis from where it was taken
public record Party(Id<Actor> actor, Span span, Basis basis) {}
