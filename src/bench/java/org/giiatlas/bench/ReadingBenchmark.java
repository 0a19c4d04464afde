package org.giiatlas.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time to make a report of a document's bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class ReadingBenchmark {
  @Param Sample sample;

  /** The folder of the build's classes. */
  @Param("target/classes")
  String build;

  private Build program;
  private List<Object> formats;
  private List<byte[]> documents;

  /** Loads the build and makes the documents. */
  @Setup(Level.Trial)
  public void load() {
    program = Build.in(Path.of(build));
    List<Sample.Input> inputs = sample.documents();
    documents = inputs.stream().map(Sample.Input::bytes).toList();
    formats = inputs.stream().map(input -> program.format(input.format())).toList();
  }

  /** Reads all documents of the sample. */
  @Benchmark
  @OperationsPerInvocation(Sample.SIZE)
  public void read(Blackhole reports) {
    for (int i = 0; i < documents.size(); i++) {
      reports.consume(program.parse(documents.get(i), formats.get(i)));
    }
  }
}
