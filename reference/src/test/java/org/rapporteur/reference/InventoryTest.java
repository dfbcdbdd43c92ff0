package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventoryTest {

  @Test
  void everyTableHasAVersion() {
    assertThat(Inventory.versions())
        .isNotEmpty()
        .allSatisfy((name, version) -> {
          assertThat(name).doesNotEndWith(".class");
          assertThat(version).matches("[0-9a-f]{12}");
        });
  }
}
