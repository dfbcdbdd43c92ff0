package org.rapporteur.reference.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Writes what [CityIndex] reads.
///
/// Form, all numbers big-endian `int`: the length of what follows; magic, places, keys, postings,
/// one spare; the columns of all places one after another; where each key starts in the text; where
/// each key's postings start; the postings (`place << 1 | main name`); the text: all keys in byte
/// order without gaps, then each name as one length byte and UTF-8.
final class CityIndexWriter {

  /// A place to be written.
  ///
  /// @param country its two letters
  /// @param admin1 the position of its first-level division in the list of places, or -1
  /// @param admin2 the position of its second-level division, or -1
  record Entry(
      int id,
      String name,
      PlaceKind kind,
      String country,
      int admin1,
      int admin2,
      double latitude,
      double longitude,
      int population,
      List<String> mainKeys,
      Collection<String> otherKeys) {}

  private final List<Entry> entries;
  private final TreeMap<byte[], TreeSet<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  CityIndexWriter(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  void write(OutputStream stream) throws IOException {
    collectPostings();
    byte[] body = body();
    try (var out = new DataOutputStream(new BestGzip(stream))) {
      out.writeInt(body.length);
      out.write(body);
    }
  }

  private void collectPostings() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String key : entry.mainKeys()) {
        post(key, i << 1 | 1);
      }
      for (String key : entry.otherKeys()) {
        if (!entry.mainKeys().contains(key)) {
          post(key, i << 1);
        }
      }
    }
  }

  private void post(String key, int posting) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    postings.computeIfAbsent(bytes, _ -> new TreeSet<>()).add(posting);
  }

  private byte[] body() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    List<Integer> keyOffsets = new ArrayList<>();
    for (byte[] key : postings.keySet()) {
      keyOffsets.add(text.size());
      text.write(key);
    }
    keyOffsets.add(text.size());
    out.writeInt(CityIndex.MAGIC);
    out.writeInt(entries.size());
    out.writeInt(postings.size());
    out.writeInt(postings.values().stream().mapToInt(TreeSet::size).sum());
    out.writeInt(0);
    writeColumns(out);
    writeInts(out, keyOffsets);
    writePostings(out);
    out.write(text.toByteArray());
    return bytes.toByteArray();
  }

  private void writeColumns(DataOutputStream out) throws IOException {
    int[] names = entries.stream().mapToInt(entry -> nameOffset(entry.name())).toArray();
    for (CityIndex.Column column : CityIndex.Column.values()) {
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        out.writeInt(
            switch (column) {
              case ID -> entry.id();
              case LATITUDE -> scaled(entry.latitude());
              case LONGITUDE -> scaled(entry.longitude());
              case POPULATION -> entry.population();
              case NAME -> names[i];
              case COUNTRY -> entry.country().charAt(0) << 8 | entry.country().charAt(1);
              case ADMIN1 -> entry.admin1();
              case ADMIN2 -> entry.admin2();
              case KIND -> entry.kind().ordinal();
            });
      }
    }
  }

  private static int scaled(double degrees) {
    return Double.isNaN(degrees) ? CityIndex.NOWHERE : (int) Math.round(degrees * CityIndex.DEGREE);
  }

  private int nameOffset(String name) {
    int offset = text.size();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0xFF) {
      throw new IllegalArgumentException("name too long: " + name);
    }
    text.write(bytes.length);
    text.writeBytes(bytes);
    return offset;
  }

  private void writePostings(DataOutputStream out) throws IOException {
    List<Integer> offsets = new ArrayList<>(List.of(0));
    List<Integer> all = new ArrayList<>();
    for (TreeSet<Integer> list : postings.values()) {
      all.addAll(list);
      offsets.add(all.size());
    }
    writeInts(out, offsets);
    writeInts(out, all);
  }

  private static void writeInts(DataOutputStream out, List<Integer> values) throws IOException {
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
