package org.rapporteur.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Term;
import org.rapporteur.reference.LoadedTerms.LoadedTerm;

class LoadedTermsTest {

  private final LoadedTerms terms = LoadedTerms.load();

  @Test
  void hasAtLeastThreeHundredTermsOfEveryCategoryButScareQuotes() {
    assertThat(terms.all()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(terms.all().stream().map(LoadedTerm::category).distinct())
        .contains(Term.Category.values()[0], Term.Category.EUPHEMISM, Term.Category.DEHUMANISING);
  }

  @Test
  void everyConflictHasTheTermsOfBothItsSides() {
    Map<String, Map<String, Long>> sides =
        terms.all().stream()
            .filter(term -> !term.conflict().equals("general"))
            .collect(
                groupingBy(
                    LoadedTerm::conflict,
                    TreeMap::new,
                    groupingBy(LoadedTerm::side, TreeMap::new, counting())));

    assertThat(sides).hasSizeGreaterThanOrEqualTo(12);
    sides.forEach((conflict, counts) -> {
      long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      long least = counts.values().stream().mapToLong(Long::longValue).min().orElseThrow();
      assertThat(counts).as(conflict).hasSizeGreaterThanOrEqualTo(2);
      assertThat(least * 4).as(conflict + " " + counts).isGreaterThanOrEqualTo(most * 3);
    });
  }
}
