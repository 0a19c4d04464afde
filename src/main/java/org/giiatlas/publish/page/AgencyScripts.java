package org.giiatlas.publish.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.giiatlas.agency.Agency;
import org.giiatlas.agency.AgencyRegistry;
import org.giiatlas.agency.Level;
import org.giiatlas.agency.Succession;
import org.giiatlas.agency.Successor;
import org.giiatlas.publish.ReportEntry;

/**
 * The index of agencies, for the search and the agency pages. {@code data/agencies/N.js} holds a
 * few hundred agencies in the order of their ids; {@code data/agencies/index.js} says with which id
 * each of these files begins, and which characters the names and places in it have, so that a
 * search for any part of a name loads few of them.
 */
final class AgencyScripts {
  private static final int AGENCIES_A_FILE = 300;

  private final SortedMap<String, Entry> agencies = new TreeMap<>();

  /** An agency while its reports come by year; its place is that of the last one. */
  private static final class Entry {
    private Agency agency;
    private final SortedMap<String, TreeSet<Integer>> names = new TreeMap<>();
    private final SortedMap<Integer, TreeSet<Integer>> files = new TreeMap<>();
    private final Set<Object> before = new LinkedHashSet<>();
    private final Set<Object> after = new LinkedHashSet<>();
    private int reports;

    Entry(Agency agency) {
      this.agency = agency;
    }

    Map<String, Object> content() {
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("id", agency.id());
      content.put("names", names());
      content.put("place", place());
      content.put("level", agency.level().map(Level::code).orElse(""));
      content.put("sector", agency.sector().orElse(""));
      content.put("reports", reports);
      content.put("files", files);
      content.put("before", before);
      content.put("after", after);
      return content;
    }

    private List<String> place() {
      return List.of(
          agency.province().orElse(""), agency.city().orElse(""), agency.county().orElse(""));
    }

    /** What a search may name: its names and its place. */
    Stream<String> searched() {
      return Stream.concat(names.keySet().stream(), place().stream());
    }

    /** Each name with its years, the first name first. */
    private List<List<Object>> names() {
      return names.entrySet().stream()
          .sorted(
              Map.Entry.<String, TreeSet<Integer>>comparingByValue(
                      (a, b) -> a.first().compareTo(b.first()))
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(name -> List.<Object>of(name.getKey(), List.copyOf(name.getValue())))
          .toList();
    }
  }

  /** Takes a report; they come in the order of years. */
  void add(int year, ReportEntry report) {
    Entry entry = agencies.computeIfAbsent(report.agency().id(), id -> new Entry(report.agency()));
    entry.agency = report.agency();
    entry.names.computeIfAbsent(report.name(), name -> new TreeSet<>()).add(year);
    entry.files.computeIfAbsent(year, y -> new TreeSet<>()).add(report.pageFile());
    entry.reports++;
  }

  /** Writes the index. */
  void write(Path edition) throws IOException {
    link();
    List<String> first = new ArrayList<>();
    SortedMap<String, SortedSet<Integer>> characters = new TreeMap<>();
    List<Entry> all = List.copyOf(agencies.values());
    for (int start = 0; start < all.size(); start += AGENCIES_A_FILE) {
      int number = first.size();
      List<Entry> some = all.subList(start, Math.min(all.size(), start + AGENCIES_A_FILE));
      first.add(some.get(0).agency.id());
      for (Entry entry : some) {
        entry
            .searched()
            .flatMapToInt(String::codePoints)
            .map(Character::toLowerCase)
            .mapToObj(Character::toString)
            .forEach(c -> characters.computeIfAbsent(c, k -> new TreeSet<>()).add(number));
      }
      ScriptFile.write(
          edition, "data/agencies/" + number, some.stream().map(Entry::content).toList());
    }
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("agencies", all.size());
    index.put("first", first);
    index.put("characters", rare(characters, first.size()));
    ScriptFile.write(edition, "data/agencies/index", index);
  }

  /** Tells each agency what took over from it and from what it took over, if both report. */
  private void link() {
    for (Entry entry : agencies.values()) {
      for (Successor successor : AgencyRegistry.standard().successors(entry.agency.id())) {
        Entry later = agencies.get(successor.agencyId());
        if (later != null) {
          entry.after.add(side(later, successor.succession()));
          later.before.add(side(entry, successor.succession()));
        }
      }
    }
  }

  private static List<Object> side(Entry other, Succession succession) {
    return List.of(
        other.agency.id(), other.agency.name(), succession.year(), succession.kind().code());
  }

  /** A character of more than half of the files says little: an empty list stands for all files. */
  private static Map<String, Object> rare(
      SortedMap<String, SortedSet<Integer>> characters, int files) {
    Map<String, Object> rare = new LinkedHashMap<>();
    characters.forEach((c, in) -> rare.put(c, in.size() * 2 > files ? List.of() : in));
    return rare;
  }
}
