package org.rapporteur.archive.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

  private static String back(String line) {
    return Packing.unpack(Packing.pack(line));
  }

  private static boolean inColumns(String line) {
    return Packing.pack(line)[0] == 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dispatch\":{\"id\":\"a\",\"text\":\"“Qatar” said 🙂.\"},\"none\":null,\"yes\":true,\"no\":false",
        "{\"dispatch\":{\"text\":\"He said \\\"no\\\".\\n\"},\"m\":[{\"start\":3,\"end\":12,\"text\":\"said \\\"no\\\"\"}]",
        "{\"ids\":[\"m1\",\"m2\",\"m3\",\"m7\",\"m10\",\"a1\",\"m01\",\"G7\",\"\",\"é\",\"m999999\",null,\"m9\"]",
        "{\"numbers\":[0,-1,64,-64,-65,1,5000,-5000,123456789,-12345678,0.5,1e3,-0.0,99999999999,7]",
        "{\"spans\":[[1,5],[9,12],[7,7],[],[3]],\"start\":4,\"end\":9",
        "{\"mixed\":[1,\"a\",{\"b\":[]},[2],null,{},{\"b\":3},-4,true,[\"x1\",2,\"x2\"]]",
        "{\"start\":1,\"end\":900000,\"text\":\"beyond\"",
        "{\"a\":{},\"b\":[],\"c\":\"\"",
        "{\"a\":-0,\"b\":00,\"c\":\"\\q\"",
      })
  void whatIsWrittenWithoutBlanksComesBackFromColumns(String line) {
    assertThat(back(line)).isEqualTo(line);
    assertThat(inColumns(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "{\"a\" : 1",
        "{\"a\":[1,2",
        "{\"a\":1}{\"b\":2",
        "{\"a,b\":1",
      })
  void whatIsWrittenOtherwiseComesBackWhole(String line) {
    assertThat(back(line)).isEqualTo(line);
    assertThat(inColumns(line)).isFalse();
  }

  @Test
  void aReadingTakesLessThanItsJsonByFarAndItsTextComesBackAlone() throws IOException {
    try (var file =
        new BufferedReader(
            new InputStreamReader(
                PackingTest.class.getResourceAsStream("../export/readings.jsonl"),
                StandardCharsets.UTF_8))) {
      String line = file.readLine().replaceFirst("}$", "");
      byte[] packed = Packing.pack(line);
      assertThat(Packing.unpack(packed)).isEqualTo(line);
      assertThat(line.length() / packed.length).isGreaterThan(5);
      String text = Packing.text(packed).orElseThrow();
      assertThat(line).contains("\"text\":\"" + Escapes.escape(text) + "\"");
    }
  }

  @Test
  void anyJsonComesBack() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String line = "{\"x\":" + json(random, 4);
      assertThat(back(line)).isEqualTo(line);
    }
  }

  private static String json(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> String.valueOf(random.nextInt(2000) - 1000);
      case 1 -> String.valueOf(random.nextDouble());
      case 2 -> "\"" + (char) ('a' + random.nextInt(3)) + random.nextInt(40) + "\"";
      case 3 -> "\"" + Escapes.escape(word(random)) + "\"";
      case 4 -> "null";
      case 5 ->
          IntStream.range(0, random.nextInt(5))
              .mapToObj(_ -> json(random, depth - 1))
              .collect(Collectors.joining(",", "[", "]"));
      default ->
          IntStream.range(0, random.nextInt(4))
              .mapToObj(key -> "\"k" + key + "\":" + json(random, depth - 1))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(6), 1, 0xD7FF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void damageIsSaidAndNothingElse() {
    byte[] packed = Packing.pack("{\"dispatch\":{\"text\":\"Talks resumed.\"},\"n\":[1,2,3]");
    for (int length = 0; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatIllegalArgumentException().isThrownBy(() -> Packing.unpack(cut));
    }
  }

  @Test
  void theFirstDictionaryIsWhatArchivesWerePackedBy() {
    CRC32 sum = new CRC32();
    sum.update(Dictionary.FIRST);
    assertThat(sum.getValue()).isEqualTo(871_154_818L);
  }
}
