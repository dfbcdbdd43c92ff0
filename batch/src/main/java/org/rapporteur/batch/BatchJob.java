package org.rapporteur.batch;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// Reads web archives into tables, one archive a partition.
///
/// ```
/// spark-submit --class org.rapporteur.batch.BatchJob --jars … rapporteur-batch.jar \
///   s3a://news/2026/11 s3a://readings/2026/11
/// ```
///
/// Archives that were finished before are skipped: a job that broke off is started again with the
/// same words.
public final class BatchJob {

  private static final String MASTER = "spark.master";

  private BatchJob() {}

  /// Runs `[--master MASTER] IN… OUT`; ends the process with 0 when every archive was read, 1 when
  /// one was not, 2 when the words were not understood.
  public static void main(String[] words) {
    System.exit(run(words));
  }

  static int run(String... words) {
    try {
      return run(Request.of(List.of(words)));
    } catch (IllegalArgumentException e) {
      System.err.println("rapporteur: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      System.err.println("rapporteur: " + e);
      return 1;
    }
  }

  private static int run(Request request) throws IOException {
    long begun = System.nanoTime();
    try (JavaSparkContext spark = new JavaSparkContext(configuration(request))) {
      List<String> archives = Archives.in(request.inputs(), spark.hadoopConfiguration());
      List<Tally> tallies =
          archives.isEmpty()
              ? List.of()
              : spark
                  .parallelize(archives, archives.size())
                  .map(new ArchiveTask(request.output()))
                  .collect();
      Summary summary = new Summary(tallies, (System.nanoTime() - begun) / 1e9);
      System.err.print(summary.describe());
      return summary.allRead() ? 0 : 1;
    }
  }

  private static SparkConf configuration(Request request) {
    SparkConf configuration = new SparkConf().setIfMissing("spark.app.name", "rapporteur batch");
    if (request.master() != null) {
      configuration.set(MASTER, request.master());
    }
    configuration.setIfMissing(MASTER, "local[*]");
    if (configuration.get(MASTER).startsWith("local")) {
      configuration.setIfMissing("spark.ui.enabled", "false");
    }
    return configuration;
  }
}
