package org.rapporteur.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The pages of one archive, compressed or not, in their order.
///
/// One page is held at a time. A record that cannot be read is handed out as [WarcEntry.Damaged];
/// the reading goes on at the next one that can be found behind it.
public final class WarcPages {

  private static final int OK = 200;

  private final SeekableByteChannel file;
  private final int mostBytes;
  private final Consumer<WarcEntry> receiver;
  private long last;

  private WarcPages(SeekableByteChannel file, int mostBytes, Consumer<WarcEntry> receiver) {
    this.file = file;
    this.mostBytes = mostBytes;
    this.receiver = receiver;
  }

  /// Reads a file to its end.
  ///
  /// @param mostBytes the most that a page may have, decoded; longer ones are `Damaged`
  /// @throws IOException when the file itself cannot be read
  public static void read(Path file, int mostBytes, Consumer<WarcEntry> receiver)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      new WarcPages(channel, mostBytes, receiver).read();
    }
  }

  private void read() throws IOException {
    RecordStarts starts = new RecordStarts(file);
    OptionalLong start = starts.next(0);
    if (start.orElse(1) > 0) {
      receiver.accept(new WarcEntry.Damaged(0, "no record of an archive begins here"));
    }
    while (start.isPresent()) {
      start = readFrom(start.getAsLong()) ? OptionalLong.empty() : starts.next(last + 1);
    }
  }

  /// Reads until the end, or until a record is damaged.
  ///
  /// @return whether the end was reached; otherwise `last` is where to look on from
  private boolean readFrom(long start) throws IOException {
    last = start;
    file.position(start);
    WarcReader reader = new WarcReader(file);
    reader.setLenient(true);
    while (true) {
      Optional<WarcRecord> record;
      try {
        record = reader.next();
      } catch (IOException | RuntimeException e) {
        last = Math.max(last, reader.position());
        receiver.accept(damaged(e));
        return false;
      }
      if (record.isEmpty()) {
        return true;
      }
      last = reader.position();
      if (!take(record.get())) {
        return false;
      }
    }
  }

  private boolean take(WarcRecord record) {
    try {
      if (record instanceof WarcResponse response && response.target().startsWith("http")) {
        page(response).ifPresent(receiver);
      }
      record.body().consume();
      return true;
    } catch (IOException | RuntimeException e) {
      receiver.accept(damaged(e));
      return false;
    }
  }

  private Optional<WarcEntry> page(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    if (http.status() != OK || !name.equals("text/html") && !name.equals("application/xhtml+xml")) {
      return Optional.empty();
    }
    try (InputStream stream = http.bodyDecoded().stream()) {
      byte[] bytes = stream.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        return Optional.of(
            new WarcEntry.Damaged(last, "the page is longer than %,d bytes".formatted(mostBytes)));
      }
      String charset = type.parameters().get("charset");
      return Optional.of(new WarcEntry.Page(last, response.target(), charset, bytes));
    }
  }

  private WarcEntry.Damaged damaged(Exception e) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new WarcEntry.Damaged(last, "the record is damaged (%s)".formatted(what.strip()));
  }
}
