package org.rapporteur.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.InputFormat;

/// Reads one archive: what Spark sends to an executor.
///
/// @param output the folder of the tables
record ArchiveTask(String output) implements Function<String, Tally> {

  @Override
  public Tally call(String archive) {
    Configuration configuration = SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    OutputFolder folder = new OutputFolder(output, configuration);
    String name = OutputFolder.nameOf(archive);
    try {
      Optional<Tally> before = folder.findFinished(name);
      return before.isPresent() ? before.get() : read(archive, name, folder, configuration);
    } catch (IOException | RuntimeException e) {
      return Tally.failed(name, e);
    }
  }

  private static Tally read(
      String archive, String name, OutputFolder folder, Configuration configuration)
      throws IOException {
    OutputFolder.Draft draft = folder.draft(name);
    Tally tally;
    try (LocalArchive local = LocalArchive.of(archive, configuration);
        Sheets sheets = new Sheets(draft.folder(), configuration)) {
      Desk desk = new Desk(SharedEngine.get(), sheets);
      new Inbox(InputStream.nullInputStream(), InputFormat.WARC)
          .deliver(List.of(local.path().toString()), desk::take);
      tally = desk.tally(name);
    }
    draft.finish(tally);
    return tally;
  }
}
