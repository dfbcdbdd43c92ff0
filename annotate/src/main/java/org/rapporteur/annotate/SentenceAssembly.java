package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.decode.WindowReading;
import org.rapporteur.annotate.decode.Word;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Puts sentences together from the windows they were read in.
///
/// Where a sentence was too long for one window the later parts hang on the first one's root.
final class SentenceAssembly {

  /// How a later part of a sentence relates to the first.
  private static final String LATER_PART = "parataxis";

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private double politics;
  private int root;

  private SentenceAssembly(String text) {
    this.text = text;
  }

  static List<Sentence> of(String text, List<Window> windows, List<WindowReading> readings) {
    var assembly = new SentenceAssembly(text);
    for (int i = 0; i < windows.size(); i++) {
      for (Window.Part part : windows.get(i).parts()) {
        assembly.add(part, windows.get(i), readings.get(i));
      }
    }
    assembly.close();
    return assembly.sentences;
  }

  private void add(Window.Part part, Window window, WindowReading reading) {
    if (part.offset() == 0) {
      close();
    }
    int shift = part.offset() - part.stretch().begin();
    for (int i = part.stretch().begin(); i < part.stretch().end(); i++) {
      Word word = reading.words().get(i);
      Span span = window.words().get(i);
      politics += word.politics();
      tokens.add(
          word.head() < 0
              ? rootToken(word, span)
              : token(word, span, word.head() + shift, word.relation()));
    }
  }

  private Token rootToken(Word word, Span span) {
    if (root == Token.ROOT) {
      root = tokens.size();
      return token(word, span, Token.ROOT, word.relation());
    }
    return token(word, span, root, LATER_PART);
  }

  private Token token(Word word, Span span, int head, String relation) {
    return new Token(
        tokens.size(), span, span.in(text), word.lemma(), word.upos(), word.xpos(), head, relation);
  }

  private void close() {
    if (!tokens.isEmpty()) {
      Span span = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
      sentences.add(new Sentence(sentences.size(), span, tokens, politics / tokens.size()));
      tokens.clear();
      politics = 0;
    }
    root = Token.ROOT;
  }
}
