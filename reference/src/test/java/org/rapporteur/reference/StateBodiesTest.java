package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateBodiesTest {

  private final StateBodies bodies = StateBodies.load();

  @Test
  void everyStateHasAnArmyAndAForeignMinistry() {
    assertThat(bodies.includes("army")).isTrue();
    assertThat(bodies.includes("Foreign Ministry")).isTrue();
  }

  @Test
  void aRebelArmyIsNotTheStates() {
    assertThat(bodies.includes("rebel army")).isFalse();
  }
}
