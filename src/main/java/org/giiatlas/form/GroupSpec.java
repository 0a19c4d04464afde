package org.giiatlas.form;

import java.util.List;

/**
 * A label that belongs to a table but heads no figures of its own.
 *
 * @param labels the printed label and its accepted variants, never empty
 */
public record GroupSpec(List<FormLabel> labels) {
  public GroupSpec {
    labels = List.copyOf(labels);
  }

  /** Whether that column stands under this heading. */
  boolean heads(ColumnSpec column) {
    return labels.get(0).key().equals(column.within());
  }
}
