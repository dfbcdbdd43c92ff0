package org.rapporteur.extract.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.statement.StatementFinder;
import org.rapporteur.extract.statement.Told;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Term;
import org.rapporteur.model.Voice;

class TermFinderTest {

  @Test
  void aRegimeTakesItsNameAlongAndIsAboutIt() {
    ResolvedDispatch dispatch =
        Told.resolved(
            """
            The|DT|3|det Baku|NNP:Baku|3|compound regime|NN|4|nsubj fell|VBD:fall|0|root .|P|4|punct
            """,
            "Baku regime");

    Term term = terms(dispatch).getFirst();

    assertThat(term.text()).isEqualTo("Baku regime");
    assertThat(term.about()).isEqualTo(dispatch.actors().getFirst().id());
    assertThat(term.voice()).isEqualTo(Voice.OUTLET);
  }

  @Test
  void aTermInAStatementIsItsSpeakers() {
    ResolvedDispatch dispatch =
        Told.resolved(
            """
            He|PRP|2|nsubj denied|VBD:deny|0|root a|DT|5|det genocidal|JJ|5|amod war|NN|2|obj .|P|2|punct
            """);

    Term term = terms(dispatch).getFirst();

    assertThat(term.text()).isEqualTo("genocidal war");
    assertThat(term.voice()).isInstanceOf(Voice.OfStatement.class);
  }

  @Test
  void regimeChangeAndTaxRegimesAreNoEpithets() {
    assertThat(
            texts(
                """
                The|DT|3|det tax|NN|3|compound regime|NN|4|nsubj ended|VBD:end|0|root .|P|4|punct
                """))
        .isEmpty();
    assertThat(
            texts(
                """
                They|PRP|2|nsubj wanted|VBD:want|0|root regime|NN|4|compound change|NN|2|obj .|P|2|punct
                """))
        .containsExactly("regime change");
  }

  @Test
  void aWordInsideANameIsNoTerm() {
    ResolvedDispatch plain =
        Told.resolved(
            """
            Aksa|NNP:Aksa|2|compound Martyrs|NNPS:Martyrs|3|compound Brigades|NNPS:Brigades|4|nsubj fought|VBD:fight|0|root .|P|4|punct
            """);
    AnnotatedDispatch annotated = plain.annotated();
    AnnotatedDispatch named =
        new AnnotatedDispatch(
            annotated.dispatch(),
            annotated.paragraphs(),
            annotated.sentences(),
            List.of(new Name(new Span(0, 21), NameType.ORGANISATION, 1)),
            List.of());

    assertThat(
            terms(
                new ResolvedDispatch(
                    named, null, null, List.of(), List.of(), List.of(), List.of(), List.of())))
        .isEmpty();
  }

  @Test
  void oneEliminatesTariffsInnocently() {
    assertThat(
            texts(
                """
                They|PRP|2|nsubj eliminated|VBD:eliminate|0|root tariffs|NNS:tariff|2|obj .|P|2|punct
                """))
        .isEmpty();
  }

  @Test
  void distancingMarksAreScareQuotes() {
    ResolvedDispatch dispatch =
        Told.resolved(
            """
            The|DT|3|det “|P|3|punct referendum|NN|6|nsubj:pass ”|P|3|punct was|VBD:be|6|aux:pass held|VBN:hold|0|root .|P|6|punct
            """);

    Term term = terms(dispatch).getFirst();

    assertThat(term.category()).isEqualTo(Term.Category.SCARE_QUOTE);
    assertThat(term.text()).isEqualTo("referendum");
  }

  private static List<String> texts(String sentences) {
    return terms(Told.resolved(sentences)).stream().map(Term::text).toList();
  }

  private static List<Term> terms(ResolvedDispatch dispatch) {
    Voices voices = Voices.of(StatementFinder.load().find(dispatch));
    return TermFinder.load().find(dispatch, voices);
  }
}
