package org.giiatlas.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.giiatlas.form.FormCatalogue;
import org.giiatlas.form.FormLabel;

/** Ways to spoil a document, each a pure function of the text, another text and chance. */
enum Mutation {
  CUT {
    @Override
    String spoil(String text, String other, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
  },
  CUT_IN_FRONT {
    @Override
    String spoil(String text, String other, Random random) {
      return text.substring(random.nextInt(text.length() + 1));
    }
  },
  SPLICE {
    @Override
    String spoil(String text, String other, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1))
          + other.substring(random.nextInt(other.length() + 1));
    }
  },
  DOUBLED_BLOCK {
    @Override
    String spoil(String text, String other, Random random) {
      int[] block = block(text, random);
      return text.substring(0, block[1]) + text.substring(block[0]);
    }
  },
  LOST_BLOCK {
    @Override
    String spoil(String text, String other, Random random) {
      int[] block = block(text, random);
      return text.substring(0, block[0]) + text.substring(block[1]);
    }
  },
  LINES_MIXED {
    @Override
    String spoil(String text, String other, Random random) {
      List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
      for (int i = 0; i < 12; i++) {
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
      }
      return String.join("\n", lines);
    }
  },
  CHARACTERS {
    @Override
    String spoil(String text, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(text);
      for (int i = 0; i < 30 && spoilt.length() > 0; i++) {
        spoilt.setCharAt(random.nextInt(spoilt.length()), ODD.charAt(random.nextInt(ODD.length())));
      }
      return spoilt.toString();
    }
  },
  ANY_UNICODE {
    @Override
    String spoil(String text, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(text);
      for (int i = 0; i < 60; i++) {
        spoilt.insert(random.nextInt(spoilt.length() + 1), (char) random.nextInt(0x10000));
      }
      return spoilt.toString();
    }
  },
  TAGS {
    @Override
    String spoil(String text, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(text);
      for (int i = 0; i < 20; i++) {
        spoilt.insert(random.nextInt(spoilt.length() + 1), MARKUP[random.nextInt(MARKUP.length)]);
      }
      return spoilt.toString();
    }
  },
  LABELS_ASTRAY {
    @Override
    String spoil(String text, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(text);
      for (int i = 0; i < 25; i++) {
        String label = LABELS.get(random.nextInt(LABELS.size()));
        String astray = AROUND[random.nextInt(AROUND.length)].formatted(label, random.nextInt(40));
        spoilt.insert(random.nextInt(spoilt.length() + 1), astray);
      }
      return spoilt.toString();
    }
  },
  DEEP {
    @Override
    String spoil(String text, String other, Random random) {
      int depth = 200 + random.nextInt(400);
      return "<table><tr><td>".repeat(depth) + text + "</td></tr></table>".repeat(depth);
    }
  },
  LINE_ENDS_LOST {
    @Override
    String spoil(String text, String other, Random random) {
      return text.replace("\n", random.nextBoolean() ? "" : " ");
    }
  },
  BLANKS_LOST {
    @Override
    String spoil(String text, String other, Random random) {
      return text.replaceAll("[ \t\u00A0\u3000|]+", "");
    }
  };

  /** Every label of every form. */
  private static final List<String> LABELS =
      FormCatalogue.standard().variants().stream()
          .flatMap(variant -> variant.tables().stream())
          .flatMap(
              table ->
                  Stream.of(
                          table.groups().stream().flatMap(group -> group.labels().stream()),
                          table.columns().stream().flatMap(column -> column.labels().stream()),
                          table.rows().stream().flatMap(row -> row.labels().stream()))
                      .flatMap(labels -> labels))
          .map(FormLabel::printed)
          .distinct()
          .sorted()
          .toList();

  private static final String[] AROUND = {
    "%s", "(%s)", "（%s）", "%s（", "\n%s\n", "|%s|%d|", "%s%d", "%2$d%1$s", "%s：%d件，", "%s\t%d"
  };

  private static final String ODD = "0123456789|-—/.,，:、()（） \t\n\u00A0\u200B〇零一件条<>&\"";
  private static final String[] MARKUP = {
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<td rowspan=\"3\">",
    "<td colspan=\"0\">",
    "<p>",
    "<br>",
    "<!--",
    "-->",
    "<div style=\"display:none\">",
    "</div>",
    "<pre>"
  };

  abstract String spoil(String text, String other, Random random);

  private static int[] block(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    return new int[] {from, Math.min(text.length(), from + random.nextInt(600))};
  }
}
