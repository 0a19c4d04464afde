package org.giiatlas.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Limits;
import org.jspecify.annotations.Nullable;

/** Walks over a tree of folders in the order of names, one item at a time. */
final class TreeWalk implements Iterator<SourceItem>, Closeable {
  /** A folder that is being walked, with what its manifest says. */
  private record OpenFolder(
      String prefix, Iterator<FolderEntry> entries, Manifest manifest, Set<String> used) {}

  private final Path root;
  private final Predicate<String> wanted;
  private final Deque<OpenFolder> open = new ArrayDeque<>();
  private @Nullable RecordContainer container;
  private @Nullable SourceItem next;

  TreeWalk(Path input, Predicate<String> wanted) {
    this.root = input;
    this.wanted = wanted;
    if (Files.isDirectory(input)) {
      enter("", input);
    } else {
      FolderEntry only = FolderEntry.of(input);
      open.push(new OpenFolder("", List.of(only).iterator(), Manifest.NONE, new HashSet<>()));
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && container == null && !open.isEmpty()) {
      OpenFolder folder = open.element();
      if (folder.entries().hasNext()) {
        visit(folder, folder.entries().next());
      } else {
        leave(open.pop());
      }
      advanceContainer();
    }
    return next != null || container != null;
  }

  @Override
  public SourceItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceItem item = next;
    if (item != null) {
      next = null;
      return item;
    }
    RecordContainer records = container;
    if (records == null) {
      throw new NoSuchElementException();
    }
    SourceItem found = records.next();
    advanceContainer();
    return found;
  }

  @Override
  public void close() throws IOException {
    open.clear();
    if (container != null) {
      container.close();
      container = null;
    }
  }

  /** Closes the container when its last record was handed out. */
  private void advanceContainer() {
    if (container != null && !container.hasNext()) {
      try {
        container.close();
      } catch (IOException nothingIsLost) {
        // Every record was read before.
      }
      container = null;
    }
  }

  private void visit(OpenFolder folder, FolderEntry entry) {
    String name = folder.prefix() + entry.fileName();
    boolean named = entry.path().equals(root);
    boolean unread = FileKind.of(entry.fileName()) == FileKind.IGNORED && !entry.leadsToFolder();
    if (!named && (entry.isHidden() || unread)) {
      return;
    }
    if (entry.isLink() && !staysInside(entry.path())) {
      next =
          FailedItem.of(
              name,
              name
                  + " is a link to a folder or out of the input folder; put the files themselves"
                  + " there.");
    } else if (entry.isFolder()) {
      enter(name + "/", entry.path());
    } else if (!named && FileKind.of(entry.fileName()) == FileKind.UNSUPPORTED) {
      next =
          FailedItem.of(
              name,
              name
                  + " is of a kind that is not read; give the report as .docx, .xlsx, .html, .txt,"
                  + " .md, .jsonl or .jsonl.gz.");
    } else if (Files.notExists(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
      // The folder was listed before; other files of it were read in the meantime.
      next = FailedItem.of(name, name + " is gone; it was there when the folder was listed.");
    } else if (!Files.isRegularFile(entry.path())) {
      // To open a pipe would wait for its writer for ever.
      next = FailedItem.of(name, name + " is a pipe or a device; put a file there.");
    } else {
      open(name, entry);
    }
  }

  private void enter(String prefix, Path folder) {
    try {
      List<FolderEntry> entries = FolderEntry.list(folder);
      Manifest manifest = manifest(entries);
      open.push(new OpenFolder(prefix, entries.iterator(), manifest, new HashSet<>()));
    } catch (IOException failure) {
      String name = prefix.isEmpty() ? "." : prefix;
      next = FailedItem.of(name, "The folder " + name + " cannot be listed: " + failure);
    }
  }

  /** A manifest's errors are known when its folder was walked: then some rows were never used. */
  private void leave(OpenFolder folder) {
    Set<String> unused = new TreeSet<>(folder.manifest().hints().keySet());
    unused.removeAll(folder.used());
    String complaint = folder.manifest().complaint(unused);
    if (!complaint.isEmpty()) {
      next = FailedItem.of(folder.prefix() + Manifest.NAME, complaint);
    }
  }

  private Manifest manifest(List<FolderEntry> entries) {
    for (FolderEntry entry : entries) {
      if (!Manifest.isName(entry.fileName()) || entry.isFolder()) {
        continue;
      }
      if (entry.isLink() && !staysInside(entry.path())) {
        return Manifest.broken("It is a link out of the input folder; put the file itself there.");
      }
      if (Files.isRegularFile(entry.path())) {
        try (var in = Files.newInputStream(entry.path())) {
          return Manifest.read(in.readNBytes(Limits.MAX_BYTES + 1));
        } catch (IOException failure) {
          return Manifest.broken("It cannot be read: " + failure);
        }
      }
    }
    return Manifest.NONE;
  }

  private void open(String name, FolderEntry entry) {
    if (!wanted.test(name)) {
      return;
    }
    switch (FileKind.of(entry.fileName())) {
      case TEXT -> next = new FileItem(name, Format.TEXT, hints(name), entry.path());
      case PAGE -> next = new FileItem(name, Format.HTML, hints(name), entry.path());
      case OFFICE -> next = new FileItem(name, Format.OFFICE, hints(name), entry.path());
      case RECORDS -> container = new RecordContainer(name, entry.path(), false, this::hints);
      case COMPRESSED_RECORDS ->
          container = new RecordContainer(name, entry.path(), true, this::hints);
      // Only a single file that the user named comes here.
      case UNSUPPORTED, IGNORED -> next = new FileItem(name, Format.TEXT, Hints.NONE, entry.path());
    }
  }

  /**
   * What the manifests say of an item; the folders are stacked with the nearest one on top. A row
   * for a container holds for those of its records that have no row of their own.
   */
  private Hints hints(String name) {
    Hints nearest = null;
    for (OpenFolder folder : open) {
      String path = name.substring(folder.prefix().length());
      String own = folder.manifest().hints().containsKey(path) ? path : container(path);
      Hints told = folder.manifest().hints().get(own);
      if (told != null) {
        folder.used().add(own);
        nearest = nearest == null ? told : nearest;
      }
    }
    return nearest == null ? Hints.NONE : nearest;
  }

  /** The file that a record is in; of what is no record its name. */
  static String container(String path) {
    int mark = path.lastIndexOf('#');
    return mark < 0 ? path : path.substring(0, mark);
  }

  private boolean staysInside(Path link) {
    try {
      Path target = link.toRealPath();
      return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
    } catch (IOException leadsNowhere) {
      return false;
    }
  }
}
