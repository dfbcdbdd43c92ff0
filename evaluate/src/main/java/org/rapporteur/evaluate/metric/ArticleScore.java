package org.rapporteur.evaluate.metric;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What was read off news pages against what stands on them.
///
/// Body: precision and recall of four-word shingles, averaged over pages, as in Zyte's article
/// extraction benchmark. Title: the same words. Authors: F1 of names over all pages. Date: the same
/// day; F1 as htmldate's evaluation counts it, where no answer is a miss and a wrong one is not.
public final class ArticleScore {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();
  private int bodies;
  private int exact;
  private int titles;
  private int rightTitles;
  private int rightAuthors;
  private int foundAuthors;
  private int goldAuthors;
  private int dates;
  private int rightDates;
  private int wrongDates;
  private int missedDates;

  /// What is known of a page.
  ///
  /// @param date the day, ISO 8601
  public record Facts(
      Optional<String> title, List<String> authors, Optional<String> date, Optional<String> body) {

    /// Nothing at all.
    public static final Facts NONE =
        new Facts(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /// Adds one page.
  public void add(Facts gold, Facts found) {
    gold.body().ifPresent(body -> addBody(body, found.body().orElse("")));
    gold.title()
        .filter(title -> !title.isEmpty())
        .ifPresent(title -> {
          titles++;
          rightTitles += folded(title).equals(folded(found.title().orElse(""))) ? 1 : 0;
        });
    addAuthors(gold.authors(), found.authors());
    addDate(gold.date(), found.date());
  }

  private void addBody(String gold, String found) {
    List<String> goldWords = words(gold);
    List<String> foundWords = words(found);
    Map<List<String>, Integer> asked = shingles(goldWords);
    Map<List<String>, Integer> given = shingles(foundWords);
    int right = 0;
    for (Map.Entry<List<String>, Integer> entry : asked.entrySet()) {
      right += Math.min(entry.getValue(), given.getOrDefault(entry.getKey(), 0));
    }
    int allGiven = sum(given);
    int allAsked = sum(asked);
    bodies++;
    exact += goldWords.equals(foundWords) ? 1 : 0;
    if (allGiven > 0) {
      precisions.add((double) right / allGiven);
    }
    if (allAsked > 0) {
      recalls.add((double) right / allAsked);
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<List<String>, Integer> shingles(List<String> words) {
    Map<List<String>, Integer> shingles = new HashMap<>();
    int last = Math.max(1, words.size() - SHINGLE + 1);
    for (int i = 0; i < last && i < words.size(); i++) {
      shingles.merge(words.subList(i, Math.min(words.size(), i + SHINGLE)), 1, Integer::sum);
    }
    return shingles;
  }

  private static int sum(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void addAuthors(List<String> gold, List<String> found) {
    if (gold.isEmpty()) {
      return;
    }
    Set<String> asked = new HashSet<>(gold.stream().map(ArticleScore::folded).toList());
    Set<String> given = new HashSet<>(found.stream().map(ArticleScore::folded).toList());
    goldAuthors += asked.size();
    foundAuthors += given.size();
    asked.retainAll(given);
    rightAuthors += asked.size();
  }

  private void addDate(Optional<String> gold, Optional<String> found) {
    dates += gold.isPresent() ? 1 : 0;
    if (found.isEmpty()) {
      missedDates++;
    } else if (found.equals(gold)) {
      rightDates++;
    } else {
      wrongDates++;
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// Returns the scores of the bodies; none when the gold data has no bodies.
  public List<Score> bodyScores() {
    if (bodies == 0) {
      return List.of();
    }
    Ratio ratio = new Ratio(mean(precisions), mean(recalls));
    return List.of(
        Score.percent("F1", ratio.f1()),
        Score.percent("precision", ratio.precision()),
        Score.percent("recall", ratio.recall()),
        Score.percent("exact", (double) exact / bodies));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// Returns the scores of titles and authors; none when the gold data has no titles.
  public List<Score> nameScores() {
    if (titles == 0) {
      return List.of();
    }
    Ratio authors = Ratio.of(rightAuthors, foundAuthors, goldAuthors);
    return List.of(
        Score.percent("title", (double) rightTitles / titles),
        Score.percent("author F1", authors.f1()),
        Score.percent("author precision", authors.precision()),
        Score.percent("author recall", authors.recall()));
  }

  /// Returns the scores of the dates; none when the gold data has no dates.
  public List<Score> dateScores() {
    if (dates == 0) {
      return List.of();
    }
    Ratio ratio = Ratio.of(rightDates, rightDates + wrongDates, rightDates + missedDates);
    return List.of(
        Score.percent("F1", ratio.f1()),
        Score.percent("right day", (double) rightDates / dates),
        Score.percent("precision", ratio.precision()),
        Score.percent("recall", ratio.recall()));
  }
}
