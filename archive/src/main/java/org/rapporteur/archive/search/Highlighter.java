package org.rapporteur.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rapporteur.model.Span;

/// Finds the words and phrases of a filter in a text, as the index would.
final class Highlighter {

  private final EnglishWords analyzer = new EnglishWords();

  /// Returns where any of the runs of stems stands, in order and apart.
  List<Span> find(String text, List<List<String>> wanted) {
    List<Span> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    List<String> stems = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
        spans.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (List<String> run : wanted) {
      for (int i = 0; i + run.size() <= stems.size(); i++) {
        if (!run.isEmpty() && stems.subList(i, i + run.size()).equals(run)) {
          found.add(Span.covering(spans.get(i), spans.get(i + run.size() - 1)));
        }
      }
    }
    return Snippet.apart(found);
  }
}
