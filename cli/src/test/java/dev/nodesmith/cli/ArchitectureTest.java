package dev.nodesmith.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between modules and inside them. It lives here because only the command line sees every module. */
@AnalyzeClasses(packages = "dev.nodesmith", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "dev.nodesmith..";
    private static final String MODEL = "dev.nodesmith.model..";
    private static final String MODEL_YAML = "dev.nodesmith.model.yaml..";
    private static final String GENERATE = "dev.nodesmith.generate..";
    private static final String EVOLVE = "dev.nodesmith.evolve..";
    private static final String HTTP = "dev.nodesmith.generate.http..";
    private static final String DATA = "dev.nodesmith.generate.data..";
    private static final String VERIFY = "dev.nodesmith.verify..";
    private static final String APP = "dev.nodesmith.app..";
    private static final String CLI = "dev.nodesmith.cli..";
    private static final String RENDERER_AND_ITS_NESTED = "dev\\.nodesmith\\.generate\\.Renderer(\\$.*)?";

    @ArchTest
    static final ArchRule everyClassHasAModule =
            classes().should().resideInAnyPackage(MODEL, GENERATE, EVOLVE, VERIFY, APP, CLI);

    @ArchTest
    static final ArchRule modelStandsAlone = onlyUses(MODEL, MODEL);

    @ArchTest
    static final ArchRule generateUsesModel = onlyUses(GENERATE, GENERATE, MODEL);

    @ArchTest
    static final ArchRule evolveUsesGenerate = onlyUses(EVOLVE, EVOLVE, GENERATE, MODEL);

    @ArchTest
    static final ArchRule verifyUsesModel = onlyUses(VERIFY, VERIFY, MODEL);

    @ArchTest
    static final ArchRule appUsesWhatItOrchestrates = onlyUses(APP, APP, MODEL, GENERATE, EVOLVE, VERIFY);

    @ArchTest
    static final ArchRule cliUsesAppOnly = onlyUses(CLI, CLI, APP);

    @ArchTest
    static final ArchRule onlyTheRendererKnowsTheTemplateEngine = noClasses()
            .that()
            .haveNameNotMatching(RENDERER_AND_ITS_NESTED)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule httpDoesNotKnowData = noClasses()
            .that()
            .resideInAPackage(HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATA)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dataDoesNotKnowHttp = noClasses()
            .that()
            .resideInAPackage(DATA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HTTP)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule frameworksDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("dev.nodesmith.generate.http.(*)..")
            .should()
            .notDependOnEachOther()
            // What stacks on a Fastify server share.
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.nodesmith.generate.http.onfastify.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dataLayersDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("dev.nodesmith.generate.data.(*)..")
            .should()
            .notDependOnEachOther()
            // The relational schema, its migrations and what else lies in such tables are what the layers share.
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "dev.nodesmith.generate.data.schema..",
                            "dev.nodesmith.generate.data.migrations..",
                            "dev.nodesmith.generate.data.relational.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyAppReadsTheModelFile = noClasses()
            .that(not(resideInAnyPackage(MODEL_YAML, APP)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MODEL_YAML)
            .allowEmptyShould(true);

    private static ArchRule onlyUses(String module, String... allowed) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }
}
