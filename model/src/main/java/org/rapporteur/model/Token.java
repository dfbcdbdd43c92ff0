package org.rapporteur.model;

/// A word or a mark of a sentence, as the English Universal Dependencies treebanks cut it.
///
/// @param index its place in the sentence, from 0
/// @param span where it stands in the dispatch
/// @param form its text
/// @param lemma its dictionary form; lower case unless it is a proper noun
/// @param upos its universal part of speech
/// @param xpos its Penn Treebank tag (`VBD`, `NNP`)
/// @param head the [#index()] of the token it depends on, or [#ROOT]
/// @param relation the UD relation to its head (`nsubj`, `nsubj:pass`, `root`)
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    UniversalPos upos,
    String xpos,
    int head,
    String relation) {

  /// The head of a sentence's root.
  public static final int ROOT = -1;

  public boolean isRoot() {
    return head == ROOT;
  }

  /// Tells whether the relation is `name` or a subtype of it: `nsubj:pass` is an `nsubj`.
  public boolean relatesAs(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /// Tells whether the relation is one of `names` or a subtype of one.
  public boolean relatesAsAny(String... names) {
    for (String name : names) {
      if (relatesAs(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean isVerb() {
    return upos == UniversalPos.VERB || upos == UniversalPos.AUX;
  }

  public boolean isNominal() {
    return upos == UniversalPos.NOUN || upos == UniversalPos.PROPN || upos == UniversalPos.PRON;
  }
}
