package org.rapporteur.benchmarks.peers;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Span;

/// Stanford CoreNLP with its own defaults: the annotators that are needed to tell who says what.
///
/// It has no cues; the mention that it takes for the speaker is the source, the quotation the
/// content.
final class CoreNlpReader implements Reader {

  private final StanfordCoreNLP pipeline;

  CoreNlpReader() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public List<AttributionSpans> read(Dispatch dispatch) {
    CoreDocument document = new CoreDocument(dispatch.text());
    pipeline.annotate(document);
    List<CoreQuote> quotes = document.quotes();
    return quotes == null ? List.of() : quotes.stream().map(CoreNlpReader::spans).toList();
  }

  private static AttributionSpans spans(CoreQuote quote) {
    var content = quote.quoteCharOffsets();
    return new AttributionSpans(
        quote.speakerTokens().map(CoreNlpReader::span).stream().toList(),
        List.of(),
        List.of(new Span(content.first(), content.second())),
        false);
  }

  private static Span span(List<CoreLabel> words) {
    return new Span(words.getFirst().beginPosition(), words.getLast().endPosition());
  }
}
