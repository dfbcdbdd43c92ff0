package org.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.ingest.warc.WarcEntry;
import org.rapporteur.ingest.warc.WarcPages;

/// An archive as dispatches: every HTML page in it, named by where its record begins.
final class WarcFormat {

  private final Desk desk;
  private final Inbox.Item item;

  private WarcFormat(Desk desk, Inbox.Item item) {
    this.desk = desk;
    this.item = item;
  }

  static void read(Desk desk, Inbox.Item item, Path file) throws IOException {
    WarcFormat format = new WarcFormat(desk, item);
    WarcPages.read(file, Limits.PAGE_BYTES, format::take);
  }

  private void take(WarcEntry entry) {
    String source = "%s at byte %d".formatted(item.source(), entry.offset());
    String id = item.id() + ":" + entry.offset();
    try {
      switch (entry) {
        case WarcEntry.Page page ->
            desk.admit(
                source,
                null,
                HtmlFormat.dispatch(id, page.bytes(), page.charset(), page.address()));
        case WarcEntry.Damaged damaged ->
            throw new UnreadableException(damaged.reason(), "the records around it are read");
      }
    } catch (UnreadableException e) {
      desk.refuse(source, null, e);
    }
  }
}
