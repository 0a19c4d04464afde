package org.giiatlas.cli;

import org.giiatlas.check.Language;

/** How {@code check} prints its findings. */
enum FindingFormat {
  /** For a person in the office. */
  TEXT,
  /** For a program. */
  JSON,
  /** SARIF 2.1.0, for editors and code-review tools. */
  SARIF;

  /** What prints in this format, with messages in that language. */
  FindingPrinter printer(Language language) {
    return switch (this) {
      case TEXT -> new TextFindings(language);
      case JSON -> new JsonFindings(language);
      case SARIF -> new SarifFindings(language);
    };
  }
}
