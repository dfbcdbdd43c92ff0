package org.rapporteur.archive.story;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a dispatch is about, as weighted traits: its words, and who, where and what. The length of
/// the vector is 1, so the product of two profiles is their cosine.
///
/// Immutable; a few kilobytes.
public final class Profile {

  /// A story twice as like as needed is one at any distance in time: dates may be wrong, and a
  /// story may come back after a year.
  private static final double LEAST_NEARNESS = 0.5;

  /// After how many days the nearness above the least has fallen to 37 %.
  private static final double DAYS = 30;

  /// The steps in which weights are kept.
  private static final float UNIT = 65535;

  /// The dispatches of one day first, then by name: an order that does not depend on arrival.
  static final Comparator<Profile> BY_DAY =
      Comparator.comparing(
              (Profile profile) -> profile.day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Profile::dispatch);

  private final String dispatch;
  private final @Nullable LocalDate day;
  private final int[] traits;
  private final float[] weights;

  private Profile(String dispatch, @Nullable LocalDate day, int[] traits, float[] weights) {
    this.dispatch = dispatch;
    this.day = day;
    this.traits = traits;
    this.weights = weights;
  }

  /// Returns the profile of a dispatch.
  ///
  /// @param day when it was published; null when not known
  /// @param weights by the hash of the trait; 0 to 1, rounded to 16 bits
  static Profile of(String dispatch, @Nullable LocalDate day, Map<Integer, Double> weights) {
    int[] traits = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] values = new float[traits.length];
    for (int i = 0; i < traits.length; i++) {
      values[i] = Math.round(weights.getOrDefault(traits[i], 0.0) * UNIT) / UNIT;
    }
    return new Profile(dispatch, day, traits, values);
  }

  /// Returns the profile that [#packed] made these bytes of.
  static Profile unpack(String dispatch, @Nullable LocalDate day, byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    int count = packed.length / (Integer.BYTES + Short.BYTES);
    int[] traits = new int[count];
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      traits[i] = bytes.getInt();
      weights[i] = Short.toUnsignedInt(bytes.getShort()) / UNIT;
    }
    return new Profile(dispatch, day, traits, weights);
  }

  /// Returns the traits as bytes, six a trait.
  byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(traits.length * (Integer.BYTES + Short.BYTES));
    for (int i = 0; i < traits.length; i++) {
      bytes.putInt(traits[i]).putShort((short) Math.round(weights[i] * UNIT));
    }
    return bytes.array();
  }

  @Nullable LocalDate day() {
    return day;
  }

  /// Returns the id of the dispatch.
  public String dispatch() {
    return dispatch;
  }

  /// Returns how likely the two are about the same happening: 0 to 1, from the cosine of their
  /// traits and the days between them. An unknown day is held against nothing.
  public double likeness(Profile other) {
    return product(other) * nearness(other);
  }

  private double product(Profile other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < traits.length && j < other.traits.length) {
      if (traits[i] == other.traits[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (traits[i] < other.traits[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private double nearness(Profile other) {
    if (day == null || other.day == null) {
      return 1;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(day, other.day));
    return LEAST_NEARNESS + (1 - LEAST_NEARNESS) * Math.exp(-apart / DAYS);
  }

  /// Returns the traits that weigh most, the heaviest first.
  List<Trait> heaviest(int most) {
    return IntStream.range(0, traits.length)
        .mapToObj(i -> new Trait(traits[i], weights[i]))
        .sorted(Comparator.comparingDouble(Trait::weight).reversed().thenComparing(Trait::hash))
        .limit(most)
        .toList();
  }

  /// One trait of a dispatch.
  record Trait(int hash, double weight) {}

  @Override
  public String toString() {
    return "%s %s, %d traits".formatted(dispatch, day, traits.length);
  }
}
