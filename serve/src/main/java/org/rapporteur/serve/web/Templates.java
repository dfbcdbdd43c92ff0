package org.rapporteur.serve.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Renders the pages; all that comes out of a dispatch is escaped, and cannot turn the order of
/// letters around.
final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String render(String name, Map<String, Object> parameters) {
    StringOutput output = new ReorderingShown();
    engine.render(name + ".jte", parameters, output);
    return output.toString();
  }

  /// Writes the invisible characters that reorder what follows as visible ones: a dispatch could
  /// otherwise make the words around it read otherwise than they stand.
  private static final class ReorderingShown extends StringOutput {

    @Override
    public void writeContent(String content) {
      super.writeContent(shown(content));
    }

    @Override
    public void writeContent(String content, int begin, int end) {
      super.writeContent(shown(content.substring(begin, end)));
    }

    private static String shown(String content) {
      for (int i = 0; i < content.length(); i++) {
        if (reorders(content.charAt(i))) {
          return rewritten(content);
        }
      }
      return content;
    }

    private static String rewritten(String content) {
      StringBuilder shown = new StringBuilder(content.length() + 32);
      for (int i = 0; i < content.length(); i++) {
        char letter = content.charAt(i);
        if (reorders(letter)) {
          shown.append("[U+%04X]".formatted((int) letter));
        } else {
          shown.append(letter);
        }
      }
      return shown.toString();
    }

    /// Embeddings, overrides and isolates; the marks LRM and RLM only touch their neighbours.
    private static boolean reorders(char letter) {
      return (letter >= '\u202A' && letter <= '\u202E')
          || (letter >= '\u2066' && letter <= '\u2069');
    }
  }
}
