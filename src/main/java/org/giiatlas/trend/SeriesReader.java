package org.giiatlas.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.giiatlas.form.Generation;
import org.giiatlas.report.Observation;
import org.giiatlas.report.PlacedReport;
import org.giiatlas.report.Source;
import org.jspecify.annotations.Nullable;

/** Reads the values of all series from one report's observations by the crosswalk. */
final class SeriesReader {
  private final List<SeriesColumn> columns;
  private final Map<Generation, List<List<Candidate>>> candidates = new EnumMap<>(Generation.class);
  private final Map<Definition, Definition> definitions = new ConcurrentHashMap<>();

  /** A mapping and its number in the crosswalk. */
  private record Candidate(int number, Mapping mapping) {}

  SeriesReader(Crosswalk crosswalk) {
    columns = crosswalk.series().stream().flatMap(SeriesColumn::of).toList();
    for (Generation form : Generation.values()) {
      candidates.put(
          form, columns.stream().map(column -> candidates(crosswalk, form, column)).toList());
    }
  }

  private static List<Candidate> candidates(
      Crosswalk crosswalk, Generation form, SeriesColumn column) {
    List<Candidate> fitting = new ArrayList<>();
    for (int i = 0; i < crosswalk.mappings().size(); i++) {
      Mapping mapping = crosswalk.mappings().get(i);
      if (mapping.series().equals(column.series().code()) && mapping.forms().contains(form)) {
        fitting.add(new Candidate(i, mapping));
      }
    }
    return List.copyOf(fitting);
  }

  /** The columns in the order of the values that are read. */
  List<SeriesColumn> columns() {
    return columns;
  }

  /** The values of one report. */
  SeriesValues read(PlacedReport placed, List<Observation> observations) {
    FormCells cells = new FormCells(observations);
    SeriesValues values = new SeriesValues(placed.report().year(), placed.agency(), columns.size());
    List<List<Candidate>> ofForm = candidates.getOrDefault(placed.report().generation(), List.of());
    for (int i = 0; i < columns.size(); i++) {
      for (Candidate candidate : ofForm.get(i)) {
        Parts parts = Parts.of(candidate.mapping(), columns.get(i), cells);
        if (parts != null) {
          values.set(i, parts.sum(), definition(candidate, parts));
          break;
        }
      }
    }
    return values;
  }

  /** One object for one definition: there are few of them and many values. */
  private Definition definition(Candidate candidate, Parts parts) {
    Definition definition =
        new Definition(
            candidate.number(), parts.optionals(), candidate.mapping().match() == Match.EXACT);
    return definitions.computeIfAbsent(definition, same -> same);
  }

  /**
   * The parts of a mapping that a report's form prints.
   *
   * @param sum the weighted sum; null where a part is not reported, or where the sum is negative
   *     although it counts things: then the printed figures contradict each other
   * @param optionals a bit for each optional term that is printed
   */
  record Parts(@Nullable BigDecimal sum, int optionals) {
    /** The parts, or null where the form does not print them all. */
    static @Nullable Parts of(Mapping mapping, SeriesColumn column, FormCells cells) {
      BigDecimal sum = BigDecimal.ZERO;
      boolean reported = true;
      boolean difference = false;
      int printed = 0;
      int optionals = 0;
      int bit = 1;
      for (Term term : mapping.terms()) {
        Observation cell = cells.get(term.indicator(), column.applicant());
        boolean there = cell != null && (cell.source() == Source.PROSE) == mapping.prose();
        if (cell != null && there) {
          printed++;
          reported &= cell.reported();
          difference |= term.weight() < 0;
          sum = cell.reported() ? plus(sum, term, cell.number()) : sum;
          optionals |= term.optional() ? bit : 0;
        } else if (!term.optional()) {
          return null;
        }
        bit <<= term.optional() ? 1 : 0;
      }
      if (printed == 0) {
        return null;
      }
      boolean possible = !difference || sum.signum() >= 0;
      return new Parts(reported && possible ? sum : null, optionals);
    }

    private static BigDecimal plus(BigDecimal sum, Term term, BigDecimal number) {
      return term.weight() < 0 ? sum.subtract(number) : sum.add(number);
    }
  }
}
