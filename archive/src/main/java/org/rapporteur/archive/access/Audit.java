package org.rapporteur.archive.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rapporteur.archive.store.AuditTable;

/// The audit log of an archive. It can be added to and read, and nothing else.
public final class Audit {

  private static final int LONGEST = 2000;

  private final AuditTable table;

  public Audit(AuditTable table) {
    this.table = table;
  }

  /// Adds that something was done just now; when this returns it is on the disk.
  ///
  /// @param who a token's name, a user of this machine, or an address
  /// @param what in words
  public void add(Deed deed, String who, String what) {
    table.add(entry(deed, who, what));
  }

  /// Returns the entry that [#add] would write.
  public static AuditTable.Entry entry(Deed deed, String who, String what) {
    return new AuditTable.Entry(
        Instant.now(), deed.name().toLowerCase(Locale.ROOT), oneLine(who), oneLine(what));
  }

  /// Returns all entries, the oldest first.
  public List<AuditTable.Entry> entries() {
    return table.entries();
  }

  /// A line break in a name could pass for another entry wherever the log is printed.
  private static String oneLine(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
