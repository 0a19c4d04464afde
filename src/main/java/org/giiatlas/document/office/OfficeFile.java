package org.giiatlas.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Reads Word and Excel files, of 97 and of 2007 on, as a page of paragraphs and tables. What kind a
 * file is, is told by its bytes: offices rename files.
 */
public final class OfficeFile {
  private OfficeFile() {}

  /** Whether the bytes begin like a file of Word or Excel, or another of the same containers. */
  public static boolean isOne(byte[] bytes) {
    FileMagic magic = FileMagic.valueOf(bytes);
    return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
  }

  /**
   * The file as a page.
   *
   * @param bytes the whole file; {@link #isOne} holds
   * @param mostTags how many tags the file's XML, and so the page, may have
   * @return HTML with {@code p}, {@code br} and {@code table} only
   * @throws OfficeFileException if it is damaged, locked, beyond the bound or of another program
   */
  public static String page(byte[] bytes, int mostTags) throws OfficeFileException {
    try {
      return FileMagic.valueOf(bytes) == FileMagic.OOXML
          ? zipped(bytes, mostTags)
          : ole(bytes, mostTags);
    } catch (EncryptedDocumentException locked) {
      throw locked();
    } catch (IOException | RuntimeException damaged) {
      // POI tells of damage by whatever exception the damaged place leads to.
      throw OfficeFileException.unreadable(
          "The file is damaged where Word and Excel files say what they hold ("
              + damaged.getClass().getSimpleName()
              + "); open it, save it again, or give the report as text or HTML.",
          damaged);
    }
  }

  private static String zipped(byte[] bytes, int mostTags) throws IOException, OfficeFileException {
    ZippedParts.check(bytes, mostTags);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PageWriter page = new PageWriter(mostTags);
      switch (mainType(file)) {
        case "word" -> WordPage.write(new XWPFDocument(file), page);
        case "spreadsheet" -> WorkbookPage.write(new XSSFWorkbook(file), page);
        default -> throw other();
      }
      return page.html();
    } catch (InvalidFormatException other) {
      throw OfficeFileException.unreadable(
          "The file is a ZIP archive, but none of Word or Excel; unpack it, or give the report as"
              + " .docx, .xlsx, text or HTML.",
          other);
    }
  }

  private static String mainType(OPCPackage file) {
    var parts = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    String type = parts.isEmpty() ? "" : parts.get(0).getContentType();
    return type.contains("wordprocessingml")
        ? "word"
        : type.contains("spreadsheetml") ? "spreadsheet" : type;
  }

  private static String ole(byte[] bytes, int mostTags) throws IOException, OfficeFileException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw locked();
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return OldWordPage.html(new HWPFDocument(root));
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        PageWriter page = new PageWriter(mostTags);
        WorkbookPage.write(new HSSFWorkbook(root, false), page);
        return page.html();
      }
      throw other();
    }
  }

  private static OfficeFileException locked() {
    return OfficeFileException.unreadable(
        "The file is locked by a password; save it again without one.");
  }

  private static OfficeFileException other() {
    return OfficeFileException.unreadable(
        "The file is of an office program, but neither a Word document nor an Excel workbook; give"
            + " the report as .docx, .xlsx, text or HTML.");
  }
}
