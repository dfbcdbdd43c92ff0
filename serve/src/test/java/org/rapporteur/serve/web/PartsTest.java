package org.rapporteur.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.serve.page.Part;

class PartsTest {

  @Test
  void everyWayToNameALicenceIsUnderstood() {
    String json =
        """
        {"bomFormat":"CycloneDX","components":[
          {"group":"org.a","name":"one","version":"1","licenses":[{"license":{"id":"MIT"}}]},
          {"name":"two","version":"2","licenses":[{"license":{"name":"Public Domain"}},
            {"license":{"id":"Apache-2.0"}}]},
          {"group":"org.c","name":"three","version":"3","licenses":[{"expression":"EPL-2.0 OR MIT"}]},
          {"name":"four"}]}
        """;

    assertThat(Parts.of(json).all())
        .containsExactly(
            new Part("org.a:one", "1", "MIT"),
            new Part("two", "2", "Public Domain, Apache-2.0"),
            new Part("org.c:three", "3", "EPL-2.0 OR MIT"),
            new Part("four", "", ""));
  }

  @Test
  void brokenListNamesNothing() {
    assertThat(Parts.of("{").all()).isEmpty();
  }
}
