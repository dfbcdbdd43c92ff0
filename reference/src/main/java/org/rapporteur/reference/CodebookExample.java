package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/// A sentence of a codebook, with the words in it that tell the event.
///
/// @param text the sentence, brackets removed
/// @param marked the words that stood in brackets; empty when the writer left that open
public record CodebookExample(String text, List<Span> marked) {

  public CodebookExample {
    marked = List.copyOf(marked);
  }

  /// Reads a sentence with brackets around the telling words.
  ///
  /// @throws TableException when a bracket has no partner
  static CodebookExample parse(Table.Row row, String column, String written) {
    StringBuilder text = new StringBuilder();
    List<Span> marked = new ArrayList<>();
    int open = -1;
    for (char c : written.toCharArray()) {
      if (c == '[' && open < 0) {
        open = text.length();
      } else if (c == ']' && open >= 0 && text.length() > open) {
        marked.add(new Span(open, text.length()));
        open = -1;
      } else if (c == '[' || c == ']') {
        throw unpaired(row, column, written);
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      throw unpaired(row, column, written);
    }
    return new CodebookExample(text.toString(), marked);
  }

  private static TableException unpaired(Table.Row row, String column, String written) {
    return row.error(
        "column %s: a bracket has no partner in “%s”; mark words as in “Guards [closed] the gate”"
            .formatted(column, written));
  }
}
