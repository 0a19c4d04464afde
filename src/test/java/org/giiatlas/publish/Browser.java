package org.giiatlas.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window, and what it saw. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Misses bindings for the newest protocol, which are not used here. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final List<String> requested = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the installed Chromium; where there is none, the test is skipped and says so.
   *
   * @param downloads where it puts what the page gives it
   */
  public static Browser start(Path downloads) {
    Optional<Path> browser = installed("chromium", "chromium-browser", "google-chrome");
    Optional<Path> service = installed("chromedriver");
    assumeTrue(
        browser.isPresent() && service.isPresent(),
        "Skipped: the page was not tried in a browser, since there is no Chromium with its driver."
            + " Debian: apt-get install chromium chromium-driver");
    DRIVER_LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000");
    options.setExperimentalOption(
        "prefs",
        Map.of("download.default_directory", downloads.toString(), "intl.accept_languages", "zh"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(service.get().toFile())
                .usingAnyFreePort()
                .build(),
            options));
  }

  /** The first of these programs that is on the path. */
  public static Optional<Path> installed(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens an address from nothing and waits until the page's scripts have done their part. */
  void open(String address) {
    driver.get("about:blank");
    driver.get(address);
    await("document.documentElement.dataset.ready === 'true'");
  }

  /** A page printed to PDF, on the paper that it asks for. */
  public byte[] printed(String address) {
    driver.get(address);
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "displayHeaderFooter", false));
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  /** Waits until an expression of JavaScript is true. */
  void await(String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> condition + " is not so; " + errors())
        .until(same -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
  }

  /** Waits until something else is true, such as that a file is there. */
  void await(java.util.function.BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE).until(same -> condition.getAsBoolean());
  }

  Object script(String statements, Object... arguments) {
    return driver.executeScript(statements, arguments);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** The texts that are seen, with single blanks. */
  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream()
        .map(element -> element.getText().replaceAll("\\s+", " "))
        .toList();
  }

  void choose(String id, String value) {
    new Select(find("#" + id)).selectByValue(value);
  }

  /** What the console said that is wrong, since the start. */
  List<String> errors() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        errors.add(entry.getMessage());
      }
    }
    return errors;
  }

  /** The addresses of all requests since the start. */
  List<String> requested() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
      if (message.path("method").asString().equals("Network.requestWillBeSent")) {
        requested.add(message.path("params").path("request").path("url").asString());
      }
    }
    return requested;
  }

  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
