package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class ChainScoreTest {

  private static Set<Span> chain(int... starts) {
    return IntStream.of(starts)
        .mapToObj(start -> new Span(start, start + 1))
        .collect(Collectors.toSet());
  }

  private static List<String> scores(List<Set<Span>> gold, List<Set<Span>> predicted) {
    var score = new ChainScore();
    score.add(gold, predicted);
    List<String> printed = new ArrayList<>();
    score.scores().forEach(one -> printed.add(one.name() + " " + one.printed()));
    return printed;
  }

  @Test
  void whatIsTheSameIsPerfect() {
    List<Set<Span>> chains = List.of(chain(1, 2, 3), chain(4, 5));
    assertThat(scores(chains, chains))
        .contains("CoNLL F1 100.0", "MUC 100.0", "CEAF-e 100.0", "LEA 100.0", "mentions 100.0");
  }

  /// The example of Luo (2005): five and seven mentions, the shorter chain split off or joined.
  @Test
  void examplesOfTheLiteratureComeOut() {
    List<Set<Span>> gold = List.of(chain(1, 2, 3, 4, 5), chain(6, 7), chain(8, 9, 10, 11, 12));
    assertThat(scores(gold, List.of(chain(1, 2, 3, 4, 5), chain(6, 7, 8, 9, 10, 11, 12))))
        .contains("MUC 94.7", "B³ 86.5", "CEAF-e 73.3");
    assertThat(scores(gold, List.of(chain(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), chain(6, 7))))
        .contains("MUC 94.7", "B³ 73.7", "CEAF-e 66.7");
  }

  @Test
  void spuriousAndMissingMentionsCost() {
    assertThat(scores(List.of(chain(1, 2)), List.of(chain(1, 2), chain(3, 4))))
        .contains("MUC 66.7", "mentions 66.7", "CEAF-e 66.7");
    assertThat(scores(List.of(chain(1, 2)), List.of())).contains("CoNLL F1 0.0");
  }
}
