package org.giiatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "org.giiatlas", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PURE = {
    "org.giiatlas.document..",
    "org.giiatlas.form..",
    "org.giiatlas.prose..",
    "org.giiatlas.agency..",
    "org.giiatlas.report..",
    "org.giiatlas.check..",
    "org.giiatlas.trend.."
  };

  @ArchTest
  static final ArchRule everyPackageKnowsOnlyThoseBeforeIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("document")
          .definedBy("org.giiatlas.document..")
          .layer("form")
          .definedBy("org.giiatlas.form..")
          .layer("prose")
          .definedBy("org.giiatlas.prose..")
          .layer("agency")
          .definedBy("org.giiatlas.agency..")
          .layer("report")
          .definedBy("org.giiatlas.report..")
          .layer("check")
          .definedBy("org.giiatlas.check..")
          .layer("trend")
          .definedBy("org.giiatlas.trend..")
          .layer("source")
          .definedBy("org.giiatlas.source..")
          .layer("store")
          .definedBy("org.giiatlas.store..")
          .layer("publish")
          .definedBy("org.giiatlas.publish..")
          .layer("job")
          .definedBy("org.giiatlas.job..")
          .layer("cli")
          .definedBy("org.giiatlas.cli..")
          .whereLayer("document")
          .mayNotAccessAnyLayer()
          .whereLayer("form")
          .mayOnlyAccessLayers("document")
          .whereLayer("prose")
          .mayOnlyAccessLayers("document")
          .whereLayer("agency")
          .mayOnlyAccessLayers("document")
          .whereLayer("report")
          .mayOnlyAccessLayers("document", "form", "prose", "agency")
          .whereLayer("check")
          .mayOnlyAccessLayers("document", "form", "prose", "agency", "report")
          .whereLayer("trend")
          .mayOnlyAccessLayers("document", "form", "prose", "agency", "report")
          .whereLayer("source")
          .mayOnlyAccessLayers("document")
          .whereLayer("store")
          .mayOnlyAccessLayers("document", "form", "prose", "agency", "report")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule theDomainIsPure =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "java.sql..",
              "javax.sql..",
              "java.nio.file..",
              "java.nio.channels..",
              "java.net.http..");

  @ArchTest
  static final ArchRule theDomainHasNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule filesAreNotReadByTheDomain =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileInputStream");

  @ArchTest
  static final ArchRule onlyTheJobKnowsSpringBatch =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.giiatlas.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.batch..", "org.springframework.boot..");

  @ArchTest
  static final ArchRule noPackagesKnowEachOther =
      slices().matching("org.giiatlas.(*)..").should().beFreeOfCycles();
}
