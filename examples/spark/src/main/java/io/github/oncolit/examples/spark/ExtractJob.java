package io.github.oncolit.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the articles of a folder and writes tables of Parquet files.
 *
 * <pre>{@code
 * spark-submit --class io.github.oncolit.examples.spark.ExtractJob oncolit-spark.jar INPUT OUTPUT
 * }</pre>
 *
 * <p>After a run, the output has the rows of exactly the files that the input has, each once,
 * whatever runs were broken off before: see {@link Batches}.
 */
public final class ExtractJob {

    private static final String USAGE =
            "usage: ExtractJob INPUT OUTPUT [FILES_A_BATCH]\n"
                    + "INPUT is a folder with PubMed, JATS or HTML files, archives of them, or JSON"
                    + " Lines, and OUTPUT the folder for the tables, both of any store that Spark"
                    + " knows.";

    private static final int USUAL_BATCH = 1000;

    /**
     * Files differ in length, so that cores need several shares each to end at about the same time.
     */
    private static final int SHARES_A_CORE = 8;

    private final String input;
    private final String output;
    private final int batch;
    private final PrintStream log;

    private ExtractJob(String input, String output, int batch, PrintStream log) {
        this.input = input;
        this.output = output;
        this.batch = batch;
        this.log = log;
    }

    /**
     * Runs the job; ends the process with status 1 if it cannot do its work, 2 if it is called
     * wrongly.
     *
     * @param args the folder to read, the folder to write, and how many files to read before the
     *     rows of those count
     */
    public static void main(String[] args) {
        Optional<ExtractJob> job = of(List.of(args), System.err);
        int status = job.isEmpty() ? 2 : job.get().run();
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run() {
        SparkSession spark = SparkSession.builder().appName("oncolit").getOrCreate();
        try {
            return run(spark);
        } finally {
            spark.stop();
        }
    }

    /** The job that the arguments call for; without one, how to call it is told. */
    static Optional<ExtractJob> of(List<String> args, PrintStream log) {
        boolean batchGiven = args.size() == 3;
        if (args.size() != 2 && !batchGiven
                || batchGiven && !args.get(2).matches("[1-9]\\d{0,8}")
                || args.get(0).isBlank()
                || args.get(1).isBlank()) {
            log.println(USAGE);
            return Optional.empty();
        }
        int batch = batchGiven ? Integer.parseInt(args.get(2)) : USUAL_BATCH;
        return Optional.of(new ExtractJob(args.get(0), args.get(1), batch, log));
    }

    /** Does the work; the status is 0 if that went well. */
    int run(SparkSession spark) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path from;
        List<InputFile> files;
        try {
            from = qualified(input, configuration);
            files = InputFile.in(from, from.getFileSystem(configuration));
        } catch (FileNotFoundException e) {
            return failed("there is no folder " + input + "; name the one with the articles");
        } catch (IOException | IllegalArgumentException e) {
            return failed(input + " cannot be read: " + e.getMessage());
        }
        if (files.isEmpty()) {
            return failed(
                    input
                            + " holds no file that is read; those end in .xml .nxml .html .md .txt"
                            + " .jsonl, with .gz or not, or in .tar .tgz .zip");
        }
        Batches batches;
        List<InputFile> missing;
        try {
            Path to = qualified(output, configuration);
            batches = Batches.of(to, to.getFileSystem(configuration));
            missing = batches.missing(from, files);
        } catch (IOException | IllegalArgumentException e) {
            return failed(
                    output + " cannot be written: " + e.getMessage() + "; name another folder");
        }
        log.printf("%d files, %d of them to read%n", files.size(), missing.size());
        try {
            for (int start = 0; start < missing.size(); start += batch) {
                int end = Math.min(missing.size(), start + batch);
                read(spark, List.copyOf(missing.subList(start, end)), batches);
            }
        } catch (Exception e) {
            return failed(
                    "broken off: "
                            + e.getMessage()
                            + "\nThe batches that are told above stay; run the job again to go on.");
        }
        return 0;
    }

    private int failed(String sentence) {
        log.println("oncolit: " + sentence);
        return 1;
    }

    private static Path qualified(String name, Configuration configuration) throws IOException {
        Path path = new Path(name);
        return path.getFileSystem(configuration).makeQualified(path);
    }

    /** Reads the files of a batch once and writes their rows to the tables. */
    private void read(SparkSession spark, List<InputFile> files, Batches batches)
            throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(
                        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        int shares = Math.min(files.size(), SHARES_A_CORE * context.defaultParallelism());
        JavaPairRDD<Table, Row> rows =
                context.parallelize(files, shares)
                        .flatMapToPair(f -> new FileRows(f, configuration.value().value()))
                        .persist(StorageLevel.DISK_ONLY());
        int number = batches.next();
        for (Table table : Table.values()) {
            spark.createDataFrame(rows.filter(row -> row._1() == table).values(), table.schema())
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(batches.folder(table, number).toString());
        }
        Map<String, Long> counts = rows.keys().map(Table::folder).countByValue();
        rows.unpersist();
        batches.finish(number, files);
        log.printf("batch %d: %d files, rows %s%n", number, files.size(), new TreeMap<>(counts));
    }
}
