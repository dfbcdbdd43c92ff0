package org.rapporteur.render.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.AnnotatedDispatches;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;

class ConlluWriterTest {
  private static final String TWO_SENTENCES =
      """
      # attribution = source:0-4 cue:5-9 content:10-17 confidence:0.75
      1 Maro   Maro   PROPN NNP _ 2 nsubj _ Name=B-PERSON
      2 said   say    VERB  VBD _ 0 root  _ _
      3 Lower  Lower  PROPN NNP _ 4 compound _ Name=B-LOCATION
      4 X      X      PROPN NNP _ 2 obj   _ Name=I-LOCATION|SpaceAfter=No
      5 .      .      PUNCT .   _ 2 punct _ SpacesAfter=\\n\\n

      1 It     it     PRON  PRP _ 2 nsubj _ _
      2 works  work   VERB  VBZ _ 0 root  _ _
      """;

  @Test
  void whatItWritesIsReadBackUnchanged() {
    AnnotatedDispatch annotated = AnnotatedDispatches.fromConllu("2024-05-04", TWO_SENTENCES);
    AnnotatedDispatch again =
        AnnotatedDispatches.fromConllu("2024-05-04", ConlluWriter.write(annotated));
    assertThat(again).isEqualTo(annotated);
    assertThat(again.text()).isEqualTo("Maro said Lower X.\n\nIt works");
    assertThat(again.names())
        .containsExactly(
            new Name(new Span(0, 4), NameType.PERSON, 1),
            new Name(new Span(10, 17), NameType.LOCATION, 1));
  }

  @Test
  void columnsAndCommentsAreThoseOfConllu() {
    AnnotatedDispatch annotated = AnnotatedDispatches.fromConllu(null, TWO_SENTENCES);
    assertThat(ConlluWriter.write(annotated))
        .startsWith(
            """
            # newdoc id = test
            # sent_id = 1
            # text = Maro said Lower X.
            # attribution = source:0-4 cue:5-9 content:10-17 confidence:0.75
            1\tMaro\tMaro\tPROPN\tNNP\t_\t2\tnsubj\t_\tName=B-PERSON
            """);
  }

  @Test
  void aDispatchWithoutWordsIsItsHeaderAlone() {
    var nothing =
        new AnnotatedDispatch(Dispatch.of("a\nb", ""), List.of(), List.of(), List.of(), List.of());
    assertThat(ConlluWriter.write(nothing)).isEqualTo("# newdoc id = a b\n");
  }

  @Test
  void aTurkishMachineWritesTheSameTags() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ConlluWriter.write(AnnotatedDispatches.fromConllu(null, TWO_SENTENCES)))
          .contains("Name=B-LOCATION");
    } finally {
      Locale.setDefault(before);
    }
  }
}
