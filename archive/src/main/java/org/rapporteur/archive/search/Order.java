package org.rapporteur.archive.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// In which order hits come; those that are equal by their ids.
public enum Order {
  /// Those in which the words weigh most come first.
  RELEVANCE(SortField.FIELD_SCORE),
  /// The latest come first, those without a date last.
  NEWEST(new SortField(Blocks.DAY, SortField.Type.LONG, true)),
  /// Those without a date come first.
  OLDEST(new SortField(Blocks.DAY, SortField.Type.LONG));

  private final Sort sort;

  Order(SortField first) {
    this.sort = new Sort(first, new SortField(Blocks.ORDER, SortField.Type.STRING));
  }

  Sort sort() {
    return sort;
  }

  /// Returns where the page after `last` begins.
  String cursor(FieldDoc last) {
    BytesRef id = (BytesRef) last.fields[1];
    String place = name() + ' ' + last.fields[0] + ' ' + id.utf8ToString();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws IllegalArgumentException when `cursor` is none of this order
  FieldDoc after(String cursor) {
    String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    List<String> parts = List.of(place.split(" ", 3));
    if (parts.size() != 3 || !parts.getFirst().equals(name())) {
      throw new IllegalArgumentException("\"%s\" is no page of this order".formatted(cursor));
    }
    Object key =
        this == RELEVANCE ? (Object) Float.valueOf(parts.get(1)) : Long.valueOf(parts.get(1));
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {key, new BytesRef(parts.get(2))});
  }

  /// As the user writes it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
