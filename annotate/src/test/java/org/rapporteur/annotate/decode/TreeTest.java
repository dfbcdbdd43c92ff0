package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

  private static void isTree(int[] heads) {
    assertThat(Arrays.stream(heads).filter(head -> head < 0).count()).isEqualTo(1);
    for (int word = 0; word < heads.length; word++) {
      int steps = 0;
      for (int node = word; node >= 0; node = heads[node]) {
        assertThat(steps++).isLessThan(heads.length);
      }
    }
  }

  private static double score(float[][] scores, int[] heads) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += scores[word][heads[word] + 1];
    }
    return sum;
  }

  private static float[][] random(Random random, int size) {
    float[][] scores = new float[size][size + 1];
    for (float[] row : scores) {
      for (int i = 0; i <= size; i++) {
        row[i] = (float) random.nextGaussian() * 5;
      }
    }
    return scores;
  }

  /// Tries every assignment of heads.
  private static double bestByTrying(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isValid(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      if (head != word) {
        heads[word] = head;
        best = Math.max(best, bestByTrying(scores, heads, word + 1));
      }
    }
    return best;
  }

  private static boolean isValid(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] < 0 ? 1 : 0;
      int steps = 0;
      for (int node = word; node >= 0; node = heads[node]) {
        if (steps++ > heads.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }

  @Test
  void findsTheBestTreeThereIs() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(5);
      float[][] scores = random(random, size);
      int[] heads = Tree.heads(scores);
      isTree(heads);
      assertThat(score(scores, heads))
          .isCloseTo(bestByTrying(scores, new int[size], 0), offset(1e-3));
    }
  }

  @Test
  void largeRandomScoresGiveTrees() {
    var random = new Random(8);
    for (int size : new int[] {0, 1, 2, 60, 190}) {
      if (size > 0) {
        isTree(Tree.heads(random(random, size)));
      }
      assertThat(Tree.heads(new float[0][1])).isEmpty();
    }
  }

  @Test
  void senselessScoresGiveTrees() {
    for (float value :
        new float[] {0, Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY}) {
      float[][] scores = new float[40][41];
      for (float[] row : scores) {
        Arrays.fill(row, value);
      }
      isTree(Tree.heads(scores));
    }
  }

  @Test
  void manyWouldBeRootsLeaveOne() {
    float[][] scores = new float[30][31];
    for (float[] row : scores) {
      row[0] = 50;
    }
    isTree(Tree.heads(scores));
  }
}
