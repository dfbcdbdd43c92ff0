package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Dispatch;

class LanguageCheckTest {

  private final LanguageCheck check = new LanguageCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French | Le ministre des Affaires étrangères est arrivé samedi à Doha pour des entretiens sur le"
            + " cessez-le-feu, a déclaré son porte-parole, qui a refusé de donner plus de détails.",
        "German | Der Außenminister ist am Samstag zu Gesprächen über eine Waffenruhe in Doha eingetroffen,"
            + " sagte sein Sprecher, der keine weiteren Einzelheiten nennen wollte.",
        "Dutch | De minister van Buitenlandse Zaken is zaterdag in Doha aangekomen voor overleg over een"
            + " staakt-het-vuren, zei zijn woordvoerder, die geen verdere details wilde geven.",
        "Turkish | Dışişleri Bakanı, ateşkes görüşmeleri için cumartesi günü Doha'ya geldi. Bakanlık"
            + " sözcüsü, görüşmelerin ayrıntıları hakkında bilgi vermekten kaçındı.",
        "Russian | Министр иностранных дел прибыл в субботу в Доху для переговоров о прекращении огня,"
            + " сообщил его представитель, отказавшись назвать подробности переговоров.",
        "Arabic | وصل وزير الخارجية إلى الدوحة يوم السبت لإجراء محادثات حول وقف إطلاق النار، وقال المتحدث"
            + " باسمه إنه لن يقدم مزيدا من التفاصيل حول هذه المحادثات التي تستمر يومين في العاصمة.",
      })
  void textInAnotherLanguageIsRefusedByName(String language, String text) {
    assertThat(check.objection(Dispatch.of("x", text)))
        .hasValueSatisfying(objection ->
            assertThat(objection).hasMessageStartingWith("the text looks like " + language));
  }

  @Test
  void englishFullOfForeignNamesIsRead() {
    String text =
        "Abdollahian met Lavrov, Fidan, Safadi and Mikdad in Astana. Present were Pedersen, Khovaev,"
            + " Mirzoyan, Bayramov, Ziyadov, Hajizada, Grigoryan, Mnatsakanyan, Zakharova, Rudenko.";

    assertThat(check.objection(Dispatch.of("x", text))).isEmpty();
  }

  @Test
  void shortTextIsReadAsItIs() {
    assertThat(check.objection(Dispatch.of("x", "Le ministre est arrivé."))).isEmpty();
  }

  @Test
  void whatTheInputSaysDecides() {
    String french =
        "Le ministre des Affaires étrangères est arrivé samedi à Doha pour des entretiens sur le"
            + " cessez-le-feu, a déclaré son porte-parole, qui a refusé de donner plus de détails.";

    assertThat(check.objection(in("en-GB", french))).isEmpty();
    assertThat(check.objection(in("fr", "The minister arrived."))).isPresent();
  }

  private static Dispatch in(String language, String text) {
    return new Dispatch("x", text, null, null, null, null, List.of(), null, language);
  }
}
