package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonKindsTest {

  private final PersonKinds kinds = PersonKinds.load();

  @Test
  void aSenatorIsALawmaker() {
    assertThat(kinds.covers("lawmaker", Set.of("senator"))).isTrue();
  }

  @Test
  void aSurgeonIsNoLawmaker() {
    assertThat(kinds.covers("lawmaker", Set.of("surgeon"))).isFalse();
  }

  @Test
  void nobodyIsOfAKindThatIsNotListed() {
    assertThat(kinds.covers("unheard-of", Set.of("senator"))).isFalse();
  }
}
