package org.rapporteur.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

  private static final String HEADER =
      "term\tcategory\tpattern\tabout\tconflict\tside\tnot_after\tnot_before\tnote\n";

  private LoadedTerms with(String rows) {
    return terms.with(
        "own.tsv", new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void ownTermsAreAddedAndReplaceThoseOfTheSameWords() {
    LoadedTerms.LoadedTerm known = terms.all().getFirst();
    String pattern = known.pattern().name().toLowerCase(Locale.ROOT);
    LoadedTerms own =
        with(
            "water bandit\tepithet\tnoun\tsettlers\tvalley\tany\t\t\tours\n"
                + String.join(" ", known.words())
                + "\tepithet\t%s\tx\ty\tz\t\t\tours\n".formatted(pattern));
    assertThat(own.all()).hasSize(terms.all().size() + 1);
    assertThat(own.all().getFirst().note()).isEqualTo("ours");
    assertThat(own.overlays()).containsOnlyKeys("own.tsv");
  }

  @Test
  void aBrokenRowIsNamedByFileAndLine() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> with("water bandit\tinsult\tnoun\tsettlers\tvalley\tany\t\t\tours\n"))
        .withMessage("own.tsv:2: insult: no such category");
  }
}
