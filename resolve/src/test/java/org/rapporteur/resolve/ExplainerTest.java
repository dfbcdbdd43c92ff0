package org.rapporteur.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Explanation;
import org.rapporteur.model.Explanation.How;
import org.rapporteur.model.Explanation.Standing;
import org.rapporteur.reference.Additions;

class ExplainerTest {

  private static final Explainer EXPLAINER = Explainer.load(Additions.NONE);

  private static Explanation explain(String phrase, String day) {
    return EXPLAINER.explain(phrase, LocalDate.parse(day));
  }

  @Test
  void surnameIsExplainedByTheOfficeOfTheDay() {
    Explanation explanation = explain("Araghchi", "2024-10-20");

    assertThat(explanation.how()).isEqualTo(How.PERSON);
    assertThat(explanation.actor().name()).isEqualTo("Abbas Araghchi");
    assertThat(explanation.candidates().getFirst().grounds())
        .extracting(Explanation.Ground::what)
        .contains("Minister of Foreign Affairs");
    assertThat(explanation.offices())
        .extracting(Explanation.Office::standing)
        .contains(Standing.HELD);
    assertThat(explanation.rows()).extracting(Explanation.Row::table).contains("persons.tsv");
  }

  @Test
  void descriptionIsTakenApart() {
    Explanation explanation = explain("the Iranian foreign minister", "2019-06-01");

    assertThat(explanation.how()).isEqualTo(How.DESCRIPTION);
    assertThat(explanation.parts())
        .containsEntry("country", "IRN")
        .containsEntry("office", "foreign-minister");
    assertThat(explanation.actor().name()).isEqualTo("Mohammad Javad Zarif");
    assertThat(explanation.rows()).extracting(Explanation.Row::table).contains("offices.tsv");
  }

  @Test
  void highestOfficeThatNobodyOfTheNameHeldSpeaksAgainstThem() {
    assertThat(explain("President Johnson", "2017-04-27").actor().ref()).isNull();
    assertThat(explain("Prime Minister Johnson", "2020-04-27").actor().name())
        .isEqualTo("Boris Johnson");
  }

  @Test
  void officeThatHasPassedIsShownAsNotHeld() {
    assertThat(explain("Mohammad Javad Zarif", "2023-01-01").offices())
        .extracting(Explanation.Office::standing)
        .contains(Standing.NOT_HELD)
        .doesNotContain(Standing.HELD);
  }

  @Test
  void collectiveNamesItsMembers() {
    Explanation explanation = explain("Western powers", "2020-01-01");

    assertThat(explanation.how()).isEqualTo(How.BY_NAME);
    assertThat(explanation.actor().status()).isEqualTo(ActorStatus.COLLECTIVE);
    assertThat(explanation.actors()).hasSizeGreaterThan(2);
  }

  @Test
  void nobodyIsInvented() {
    Explanation explanation = explain("Zzyzx Qwertz", "2024-10-20");

    assertThat(explanation.actor().ref()).isNull();
    assertThat(explanation.candidates()).isEmpty();
    assertThat(explanation.rows()).isEmpty();
  }
}
