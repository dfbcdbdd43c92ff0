package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.EventType;

class EventLexiconTest {

  private static final Ontology ONTOLOGY = Ontology.load();
  private static final EventLexicon LEXICON = EventLexicon.load(ONTOLOGY);

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasItsWords(EventType type) {
    assertThat(LEXICON.size(type)).isGreaterThanOrEqualTo(15);
  }

  @Test
  void conditionsSpellOutTheirClasses() {
    List<EventEntry> sign = LEXICON.entries(EventEntry.Pos.VERB, "sign");
    assertThat(sign)
        .anyMatch(entry -> entry.conditions().stream().anyMatch(c -> c.admits("treaty")));
  }

  @Test
  void aHeartAttackIsNoEvent() {
    assertThat(LEXICON.entries(EventEntry.Pos.NOUN, "attack"))
        .anyMatch(entry ->
            entry.type() == null && entry.conditions().stream().anyMatch(c -> c.admits("heart")));
  }

  @Test
  void aModeHasItsOwnScoreAndOneWithoutHasItsTypes() {
    assertThat(ONTOLOGY.score(EventType.CONSULT, "visit")).isEqualTo(4.0);
    assertThat(ONTOLOGY.score(EventType.PROTEST, "vandalize")).isEqualTo(-5.0);
    assertThat(ONTOLOGY.cameo(EventType.AGREE, null)).isEqualTo("030");
    assertThat(ONTOLOGY.contexts()).hasSize(37);
  }
}
