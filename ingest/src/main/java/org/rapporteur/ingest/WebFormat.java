package org.rapporteur.ingest;

import java.util.Map;
import org.rapporteur.ingest.feed.Feed;
import org.rapporteur.ingest.feed.FeedException;
import org.rapporteur.ingest.feed.FeedReader;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.ingest.fetch.Response;
import org.rapporteur.ingest.fetch.WebAddress;
import org.rapporteur.model.Dispatch;

/// An address as a dispatch, when it is a page, or as those it lists, when it is a feed.
final class WebFormat {

  private static final String AGENT = "rapporteur/0.1 (news reader)";

  private final Desk desk;
  private final Fetcher fetcher;

  WebFormat(Desk desk, Hosts hosts) {
    this.desk = desk;
    this.fetcher = new Fetcher(hosts, FetchLimits.USUAL, AGENT);
  }

  /// Reads what stands under an address; whatever fails is refused.
  void read(String address) {
    try {
      Response response = fetch(WebAddress.parse(address));
      if (response.mediaType().endsWith("xml") && !response.mediaType().contains("xhtml")) {
        readEntries(response);
      } else {
        desk.admit(address, null, page(address, response));
      }
    } catch (FetchException | FeedException e) {
      desk.refuse(address, null, failed(e));
    } catch (UnreadableException e) {
      desk.refuse(address, null, e);
    }
  }

  private void readEntries(Response response) throws FeedException {
    String type = response.header("content-type").orElse(null);
    for (Feed.Entry entry : FeedReader.read(response.body(), type).entries()) {
      try {
        WebAddress address = response.address().resolve(entry.link());
        desk.admit(entry.link(), null, page(address.toString(), fetch(address)));
      } catch (FetchException e) {
        desk.refuse(entry.link(), null, failed(e));
      } catch (UnreadableException e) {
        desk.refuse(entry.link(), null, e);
      }
    }
  }

  private Response fetch(WebAddress address) throws FetchException, UnreadableException {
    Response response = fetcher.fetch(address, Map.of());
    if (response.status() != 200) {
      throw new UnreadableException(
          "the server answers %d".formatted(response.status()), "check the address");
    }
    return response;
  }

  private static Dispatch page(String id, Response response) throws UnreadableException {
    String charset = response.charset().orElse(null);
    return HtmlFormat.dispatch(id, response.body(), charset, response.address().toString());
  }

  private static UnreadableException failed(Exception e) {
    return new UnreadableException(
        String.valueOf(e.getMessage()), "check the address, or save the page as a file");
  }
}
