package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** YAML, by key. */
class MergeYamlTest {

    private static final String COMPOSE = """
            # The backend with all that it needs.
            name: bookshop

            services:
              app:
                <<: *app
                # Long enough.
                stop_grace_period: 30s
                ports: ['127.0.0.1:3000:3000']
                command: ['node', 'server.js']
                depends_on:
                  migrate: { condition: service_completed_successfully }

              postgres:
                image: postgres:18.4-bookworm
                volumes:
                  - data:/var/lib
                environment:
                  POSTGRES_DB: bookshop

            volumes:
              postgres:
            """;

    private static Merged merge(String yours, String fresh) {
        return merge(COMPOSE, yours, fresh);
    }

    private static Merged merge(String base, String yours, String fresh) {
        return Merger.merge("compose.yaml", new Versions(base, yours, fresh));
    }

    private static String clean(String yours, String fresh) {
        Merged merged = merge(yours, fresh);
        assertThat(merged.conflicts()).as(merged.text()).isEmpty();
        return merged.text();
    }

    @Test
    void servicesThatBothAddAreBothThere() {
        String mine = "\n  # Mine.\n  mailer:\n    image: mailpit\n";
        String its = "\n  redis:\n    image: redis:8.2-alpine\n    restart: unless-stopped\n";
        String end = "      POSTGRES_DB: bookshop\n";

        assertThat(clean(COMPOSE.replace(end, end + mine), COMPOSE.replace(end, end + its)))
                .isEqualTo(COMPOSE.replace(end, end + its + mine));
    }

    @Test
    void valuesAndCommentsAreChangedWhereTheyStand() {
        assertThat(clean(
                        COMPOSE.replace("30s", "60s # slow disks"),
                        COMPOSE.replace("18.4", "18.5").replace("# Long enough.", "# Longer than it takes.")))
                .isEqualTo(COMPOSE.replace("30s", "60s # slow disks")
                        .replace("18.4", "18.5")
                        .replace("# Long enough.", "# Longer than it takes."));
    }

    @Test
    void aServiceThatNodesmithNoLongerWritesGoesWithItsComments() {
        String gone = COMPOSE.substring(COMPOSE.indexOf("\n  postgres:\n    image"), COMPOSE.indexOf("\nvolumes:"));

        assertThat(clean(COMPOSE.replace("30s", "60s"), COMPOSE.replace(gone, "")))
                .isEqualTo(COMPOSE.replace("30s", "60s").replace(gone, ""));
    }

    @Test
    void aServiceThatYouChangedDoesNotGoUnasked() {
        String gone = COMPOSE.substring(COMPOSE.indexOf("\n  postgres:\n    image"), COMPOSE.indexOf("\nvolumes:"));
        Merged merged = merge(COMPOSE.replace("POSTGRES_DB: bookshop", "POSTGRES_DB: mine"), COMPOSE.replace(gone, ""));

        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly(Optional.of("services.postgres"));
        assertThat(merged.text())
                .contains("<<<<<<< yours\n" + gone.replace("POSTGRES_DB: bookshop", "POSTGRES_DB: mine"))
                .contains("||||||| base\n" + gone + "=======\n>>>>>>> nodesmith\n");
    }

    @Test
    void listsInBracketsAndMappingsInBracesAreMergedInside() {
        assertThat(clean(
                        COMPOSE.replace("3000:3000']", "3000:3000', '9229:9229']")
                                .replace(
                                        "successfully }",
                                        "successfully }\n      mailer: { condition: service_started }"),
                        COMPOSE.replace("['127.0.0.1:3000:3000'", "['9464:9464', '127.0.0.1:3000:3000'")
                                .replace(
                                        "{ condition: service_completed_successfully }",
                                        "{ condition: service_healthy }")))
                .contains("ports: ['9464:9464', '127.0.0.1:3000:3000', '9229:9229']\n")
                .contains(
                        "      migrate: { condition: service_healthy }\n      mailer: { condition: service_started }\n");
    }

    @Test
    void elementsOfABlockListAreASet() {
        assertThat(clean(
                        COMPOSE.replace("data:/var/lib\n", "data:/var/lib\n      - mine:/mine # mine\n"),
                        COMPOSE.replace("data:/var/lib\n", "data:/var/lib\n      - its:/its\n")))
                .isEqualTo(COMPOSE.replace(
                        "data:/var/lib\n", "data:/var/lib\n      - its:/its\n      - mine:/mine # mine\n"));
    }

    @Test
    void aCommandIsOneValue() {
        Merged merged = merge(
                COMPOSE.replace("'server.js'", "'--inspect', 'server.js'"),
                COMPOSE.replace("'server.js'", "'server.js', '--quiet'"));

        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly(Optional.of("services.app.command"));
    }

    @Test
    void twoValuesOfOneKeyAreMarkedInItsLine() {
        Merged merged = merge(COMPOSE.replace("18.4", "17"), COMPOSE.replace("18.4", "18.5"));

        assertThat(merged.text()).isEqualTo(COMPOSE.replace("    image: postgres:18.4-bookworm\n", """
                <<<<<<< yours
                    image: postgres:17-bookworm
                ||||||| base
                    image: postgres:18.4-bookworm
                =======
                    image: postgres:18.5-bookworm
                >>>>>>> nodesmith
                """));
        assertThat(merged.conflicts()).containsExactly(new Conflict(15, 21, Optional.of("services.postgres.image")));
    }

    @Test
    void stepsOfAWorkflowAreMergedByLine() {
        String base = """
                jobs:
                  build:
                    steps:
                      - uses: actions/checkout@v5
                      - run: npm ci
                      - name: Test
                        run: |
                          npm test
                          npm run lint

                      - run: npm run build
                """;

        assertThat(merge(
                        base,
                        base.replace("npm run build", "npm run build:mine"),
                        base.replace("      - run: npm ci\n", "      - run: npm ci\n      - run: npm audit\n")))
                .isEqualTo(Merged.clean(base.replace("npm run build", "npm run build:mine")
                        .replace("      - run: npm ci\n", "      - run: npm ci\n      - run: npm audit\n")));
    }

    @Test
    void aTextOfSeveralLinesIsOneValue() {
        String base = "run: |\n  one\n  two\nname: a # first\n";

        assertThat(merge(base, base.replace("name: a", "name: b"), base.replace("two\n", "two\n  three\n")))
                .isEqualTo(Merged.clean("run: |\n  one\n  two\n  three\nname: b # first\n"));
    }

    @Test
    void whatIsFurtherInInYoursIsSoForNodesmithsLines() {
        String base = "a:\n  b: 1\nc: 1\n";

        assertThat(merge(base, "a:\n    b: 2\nc: 1\n", "a:\n  b: 1\n  d:\n    e: 1\nc: 1\n"))
                .isEqualTo(Merged.clean("a:\n    b: 2\n    d:\n      e: 1\nc: 1\n"));
    }

    @Test
    void severalDocumentsAreMergedAsText() {
        String base = "a: 1\n---\na: 2\nb: 3\n";

        assertThat(merge(base, base.replace("a: 1", "a: 5"), base.replace("b: 3", "b: 4")))
                .isEqualTo(Merged.clean("a: 5\n---\na: 2\nb: 4\n"));
    }

    @Test
    void aWordHereAndAMappingThereAreMarkedWhole() {
        Merged merged = merge("name: x\na:\n  b: 1\n", "name: x\na: 1\n", "name: x\na:\n  b: 1\n  c: 1\n");

        assertThat(merged.text()).isEqualTo("""
                name: x
                <<<<<<< yours
                a: 1
                ||||||| base
                a:
                  b: 1
                =======
                a:
                  b: 1
                  c: 1
                >>>>>>> nodesmith
                """);
        assertThat(merged.conflicts()).containsExactly(new Conflict(2, 11, Optional.of("a")));
    }

    @Test
    void aCommentOfYoursAboveAKeyThatGoesStays() {
        assertThat(merge("a: 1\nb: 1\nc: 1\n", "a: 1\n# Mine.\nb: 1\nc: 1\n", "a: 1\nc: 2\n"))
                .isEqualTo(Merged.clean("a: 1\n# Mine.\nc: 2\n"));
    }
}
