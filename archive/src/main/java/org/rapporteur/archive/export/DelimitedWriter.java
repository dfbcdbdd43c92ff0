package org.rapporteur.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180), UTF-8, with a header; or the form of GDELT, ICEWS and
/// POLECAT: tabs, and blanks for tabs, quotation marks and line breaks within a cell.
final class DelimitedWriter implements RowWriter {

  /// What makes a spreadsheet take a cell for a formula.
  private static final String FORMULA = "=+-@\t\r";

  private final CsvWriter csv;
  private final boolean tabs;
  private final boolean forSpreadsheets;

  private DelimitedWriter(CsvWriter csv, boolean tabs, boolean forSpreadsheets) {
    this.csv = csv;
    this.tabs = tabs;
    this.forSpreadsheets = forSpreadsheets;
  }

  /// @param forSpreadsheets whether text that a spreadsheet would run as a formula gets an
  ///   apostrophe
  static DelimitedWriter csv(OutputStream output, List<String> header, boolean forSpreadsheets) {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    csv.writeRecord(header);
    return new DelimitedWriter(csv, false, forSpreadsheets);
  }

  /// @param header empty for none
  static DelimitedWriter tabs(OutputStream output, List<String> header) {
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator('\t')
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    if (!header.isEmpty()) {
      csv.writeRecord(header);
    }
    return new DelimitedWriter(csv, true, false);
  }

  @Override
  public void write(List<@Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(this::cell).toList());
  }

  private String cell(@Nullable Object value) {
    String text = value == null ? "" : plain(value);
    if (tabs) {
      return text.replaceAll("[\t\r\n\"]", " ");
    }
    boolean runs =
        forSpreadsheets
            && value instanceof String
            && !text.isEmpty()
            && FORMULA.indexOf(text.charAt(0)) >= 0;
    return runs ? "'" + text : text;
  }

  /// Writes a whole number without a fraction.
  private static String plain(Object value) {
    return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf(number.longValue())
        : value.toString();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
