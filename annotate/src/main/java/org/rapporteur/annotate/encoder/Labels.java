package org.rapporteur.annotate.encoder;

import java.util.List;

/// The classes of every head, in the order in which the model scores them.
///
/// @param upos universal parts of speech
/// @param xpos Penn Treebank tags
/// @param lemma edit scripts from a form to its lemma, such as `-ies+y`; empty keeps the form
/// @param names BIO tags of names
/// @param roles BIO tags over source, cue and content
/// @param relations relations of a word to its head
/// @param triggers types of events; the first class stands for none
/// @param modes PLOVER's modes with their types, such as `ASSAULT.aerial`; the first stands for
///   none
/// @param statuses of events
public record Labels(
    List<String> upos,
    List<String> xpos,
    List<String> lemma,
    List<String> names,
    List<String> roles,
    List<String> relations,
    List<String> triggers,
    List<String> modes,
    List<String> statuses) {

  public Labels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    lemma = List.copyOf(lemma);
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    relations = List.copyOf(relations);
    triggers = List.copyOf(triggers);
    modes = List.copyOf(modes);
    statuses = List.copyOf(statuses);
  }
}
