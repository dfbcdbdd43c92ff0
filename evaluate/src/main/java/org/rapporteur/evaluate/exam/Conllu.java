package org.rapporteur.evaluate.exam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.metric.SyntaxScore.Word;
import org.rapporteur.model.Span;

/// Reads a treebank in CoNLL-U, plain or gzipped, into documents of raw text and words.
///
/// Words of one surface token ("don't") share its span between them where their forms spell it; a
/// word whose form does not takes the whole span.
final class Conllu {
  private final List<Document> documents = new ArrayList<>();
  private final List<List<String>> sentence = new ArrayList<>();
  private DocumentBuilder document = new DocumentBuilder("1");

  private Conllu() {}

  /// A document of a treebank.
  record Document(String id, String text, List<Word> words, List<Span> sentences) {}

  static List<Document> read(Path file) {
    var reader = new Conllu();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        reader.line(line, file + ":" + number);
      }
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    reader.endDocument("");
    return reader.documents;
  }

  private void line(String line, String where) {
    if (line.startsWith("# newdoc")) {
      endDocument(line.substring(line.indexOf('=') + 1).strip());
    } else if (line.startsWith("# newpar")) {
      document.paragraph();
    } else if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != 10) {
        throw new GoldException(where + ": " + cells.size() + " columns instead of 10");
      }
      sentence.add(cells);
    }
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      document.sentence(sentence);
      sentence.clear();
    }
  }

  private void endDocument(String nextId) {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(document.build());
    }
    document = new DocumentBuilder(nextId);
  }
}
