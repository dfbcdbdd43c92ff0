package org.rapporteur.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.AnnotatedDispatches;

class HomeFinderTest {

  private static final Resolver RESOLVER = Resolver.load();

  private static final String REBELS =
      """
      1  Rebels    rebel     NOUN  NNS _ 5 nsubj _ _
      2  in        in        ADP   IN  _ 4 case  _ _
      3  western   western   ADJ   JJ  _ 4 amod  _ _
      4  Darfur    Darfur    PROPN NNP _ 1 nmod  _ Name=B-LOCATION
      5  withdrew  withdraw  VERB  VBD _ 0 root  _ SpaceAfter=No
      6  .         .         PUNCT .   _ 5 punct _ _
      """;

  private static Actor first(String conllu, String name) {
    return RESOLVER.resolve(AnnotatedDispatches.fromConllu(null, conllu)).actors().stream()
        .filter(actor -> actor.name().toLowerCase(java.util.Locale.ROOT).contains(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rebelsAreAtHomeWhereTheyAre() {
    assertThat(first(REBELS, "rebels").country()).isEqualTo("SDN");
    assertThat(first(REBELS, "rebels").cameo()).isEqualTo("SDNREB");
  }

  @Test
  void touristsAreNot() {
    String tourists = REBELS.replace("Rebels    rebel ", "Tourists  tourist ");
    assertThat(first(tourists, "tourists").country()).isNull();
  }
}
