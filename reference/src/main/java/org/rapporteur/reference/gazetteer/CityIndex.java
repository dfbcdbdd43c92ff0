package org.rapporteur.reference.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reference.TableException;

/// Cities and divisions as columns of one block of bytes, with their names as a sorted list.
///
/// Nothing is unpacked on loading: a look-up is a binary search over the keys and reads the few
/// columns of the places it finds. [CityIndexWriter] documents the form.
final class CityIndex {

  static final String FILE = "cities.bin.gz";
  static final int MAGIC = 0x52475A31;
  static final int HEADER_INTS = 5;

  /// The columns of a place, each an `int`: what [CityIndexWriter] writes, in this order.
  enum Column {
    ID,
    LATITUDE,
    LONGITUDE,
    POPULATION,
    NAME,
    COUNTRY,
    ADMIN1,
    ADMIN2,
    KIND
  }

  static final double DEGREE = 1e5;

  /// Stands for the coordinates of a division in which no town is known.
  static final int NOWHERE = Integer.MIN_VALUE;

  private final ByteBuffer data;
  private final int placeCount;
  private final int keyCount;
  private final int columns;
  private final int keyOffsets;
  private final int postingOffsets;
  private final int postings;
  private final int text;

  private CityIndex(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    if (data.getInt(0) != MAGIC) {
      throw new TableException(FILE, 0, "not a gazetteer, or one of another version");
    }
    placeCount = data.getInt(4);
    keyCount = data.getInt(8);
    int postingCount = data.getInt(12);
    columns = HEADER_INTS * Integer.BYTES;
    keyOffsets = columns + placeCount * Column.values().length * Integer.BYTES;
    postingOffsets = keyOffsets + (keyCount + 1) * Integer.BYTES;
    postings = postingOffsets + (keyCount + 1) * Integer.BYTES;
    text = postings + postingCount * Integer.BYTES;
  }

  /// Reads the index; the stream is gzip over a length and that many bytes.
  static CityIndex read(InputStream stream) {
    try (var in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new CityIndex(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  int size() {
    return placeCount;
  }

  /// Returns the places of that key, each as `index << 1 | 1` when the key is its main name and as
  /// `index << 1` when it is another one.
  List<Integer> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = keyCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, wanted);
      if (order == 0) {
        return postingsOf(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private int compare(int key, byte[] wanted) {
    int from = text + intAt(keyOffsets, key);
    int to = text + intAt(keyOffsets, key + 1);
    return Arrays.compareUnsigned(data.array(), from, to, wanted, 0, wanted.length);
  }

  private List<Integer> postingsOf(int key) {
    List<Integer> found = new ArrayList<>();
    for (int i = intAt(postingOffsets, key); i < intAt(postingOffsets, key + 1); i++) {
      found.add(intAt(postings, i));
    }
    return found;
  }

  int get(Column column, int place) {
    return intAt(columns, column.ordinal() * placeCount + place);
  }

  /// Returns the name that starts at `offset` of the names.
  String name(int offset) {
    int start = text + offset;
    int length = data.get(start) & 0xFF;
    return new String(data.array(), start + 1, length, StandardCharsets.UTF_8);
  }

  private int intAt(int section, int index) {
    return data.getInt(section + index * Integer.BYTES);
  }
}
