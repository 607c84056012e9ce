package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** JSON, by key. */
class MergeJsonTest {

    private static final String PACKAGE = """
            {
              "name": "bookshop",
              "scripts": {
                "build": "tsc",
                "start": "node dist/server.js"
              },
              "dependencies": {
                "fastify": "5.12.0",
                "pg": "8.23.1"
              }
            }
            """;

    private static Merged merge(String base, String yours, String fresh) {
        return Merger.merge("package.json", new Versions(base, yours, fresh));
    }

    private static String clean(String base, String yours, String fresh) {
        Merged merged = merge(base, yours, fresh);
        assertThat(merged.conflicts()).as(merged.text()).isEmpty();
        return merged.text();
    }

    @Test
    void keysThatBothAddBehindTheLastOneAreBothThere() {
        assertThat(clean(
                        PACKAGE,
                        PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"zod\": \"4.6.7\""),
                        PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"pino\": \"10.4.0\"")))
                .isEqualTo(PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"pino\": \"10.4.0\",\n    \"zod\": \"4.6.7\""));
    }

    @Test
    void aKeyComesBehindItsNeighbourWhereKeysAreNotSorted() {
        String scripts = "{\n  \"start\": \"a\",\n  \"build\": \"b\"\n}\n";

        assertThat(clean(
                        scripts,
                        scripts.replace("\"b\"\n", "\"b\",\n  \"mine\": \"m\"\n"),
                        scripts.replace("\"a\",\n", "\"a\",\n  \"its\": \"i\",\n")))
                .isEqualTo("{\n  \"start\": \"a\",\n  \"its\": \"i\",\n  \"build\": \"b\",\n  \"mine\": \"m\"\n}\n");
    }

    @Test
    void aKeyThatNodesmithNoLongerWritesGoes() {
        assertThat(clean(
                        PACKAGE,
                        PACKAGE.replace("\"tsc\"", "\"tsc -p .\""),
                        PACKAGE.replace(",\n    \"pg\": \"8.23.1\"", "")))
                .isEqualTo(PACKAGE.replace("\"tsc\"", "\"tsc -p .\"").replace(",\n    \"pg\": \"8.23.1\"", ""));
    }

    @Test
    void aKeyThatYouDeletedStaysDeleted() {
        assertThat(clean(
                        PACKAGE, PACKAGE.replace("    \"build\": \"tsc\",\n", ""), PACKAGE.replace("5.12.0", "5.12.8")))
                .isEqualTo(PACKAGE.replace("    \"build\": \"tsc\",\n", "").replace("5.12.0", "5.12.8"));
    }

    @Test
    void aKeyDeletedHereAndChangedThereIsAConflict() {
        Merged merged = merge(
                PACKAGE, PACKAGE.replace("    \"fastify\": \"5.12.0\",\n", ""), PACKAGE.replace("5.12.0", "5.12.8"));

        assertThat(merged.text()).isEqualTo("""
                {
                  "name": "bookshop",
                  "scripts": {
                    "build": "tsc",
                    "start": "node dist/server.js"
                  },
                  "dependencies": {
                <<<<<<< yours
                ||||||| base
                    "fastify": "5.12.0",
                =======
                    "fastify": "5.12.8",
                >>>>>>> nodesmith
                    "pg": "8.23.1"
                  }
                }
                """);
        assertThat(merged.conflicts()).containsExactly(new Conflict(8, 13, Optional.of("dependencies.fastify")));
    }

    @Test
    void ofTwoVersionsThatWentUpTheHigherOneWins() {
        assertThat(clean(PACKAGE, PACKAGE.replace("5.12.0", "^5.13.0"), PACKAGE.replace("5.12.0", "5.12.8")))
                .isEqualTo(PACKAGE.replace("5.12.0", "^5.13.0"));
        assertThat(clean(PACKAGE, PACKAGE.replace("5.12.0", "5.12.1"), PACKAGE.replace("5.12.0", "5.12.10")))
                .isEqualTo(PACKAGE.replace("5.12.0", "5.12.10"));
    }

    @Test
    void aVersionThatSomebodyLoweredIsNotRaised() {
        Merged merged = merge(PACKAGE, PACKAGE.replace("5.12.0", "5.11.3"), PACKAGE.replace("5.12.0", "5.12.8"));

        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly(Optional.of("dependencies.fastify"));
    }

    @Test
    void otherRangesAreAConflict() {
        assertThat(merge(PACKAGE, PACKAGE.replace("5.12.0", ">=5"), PACKAGE.replace("5.12.0", "5.12.8"))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void twoValuesOfOneKeyAreAConflictInItsLines() {
        Merged merged = merge(PACKAGE, PACKAGE.replace("\"tsc\"", "\"mine\""), PACKAGE.replace("\"tsc\"", "\"its\""));

        assertThat(merged.text()).isEqualTo(PACKAGE.replace("    \"build\": \"tsc\",\n", """
                        <<<<<<< yours
                            "build": "mine",
                        ||||||| base
                            "build": "tsc",
                        =======
                            "build": "its",
                        >>>>>>> nodesmith
                        """));
        assertThat(merged.conflicts()).containsExactly(new Conflict(4, 10, Optional.of("scripts.build")));
    }

    @Test
    void listsOfWordsAreSets() {
        String base = "{ \"include\": [\"src\", \"test\", \"old\"] }\n";

        assertThat(clean(
                        base,
                        "{ \"include\": [\"src\", \"test\", \"old\", \"mine\"] }\n",
                        "{ \"include\": [\"src\", \"load\", \"test\"] }\n"))
                .isEqualTo("{ \"include\": [\"src\", \"load\", \"test\", \"mine\"] }\n");
    }

    @Test
    void listsOfObjectsAreMergedByLine() {
        String base =
                "{\n  \"servers\": [\n    {\n      \"url\": \"/v1\"\n    },\n    {\n      \"url\": \"/v2\"\n    }\n  ]\n}\n";

        assertThat(clean(base, base.replace("/v1", "/mine"), base.replace("/v2", "/its")))
                .isEqualTo(base.replace("/v1", "/mine").replace("/v2", "/its"));
        Merged merged = merge(base, base.replace("/v1", "/mine"), base.replace("/v1", "/its"));
        assertThat(merged.text()).contains("""
                <<<<<<< yours
                      "url": "/mine"
                ||||||| base
                      "url": "/v1"
                =======
                      "url": "/its"
                >>>>>>> nodesmith
                """);
        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly(Optional.of("servers"));
    }

    @Test
    void whatNobodyChangesKeepsItsLooks() {
        String yours = """
                // Ours.
                {
                    "compilerOptions": {
                        "target": "ES2023", // for Node 20
                        /* strict from the start */
                        "strict": true,
                        "numbers": [1.0, 2e3],
                    },
                    "include": ["src"],
                }
                """;
        String base = """
                {
                  "compilerOptions": {
                    "target": "ES2023",
                    "strict": true
                  },
                  "include": ["src"]
                }
                """;
        String fresh = base.replace("\"strict\": true", "\"strict\": true,\n    \"noEmit\": true")
                .replace("[\"src\"]", "[\"src\"],\n  \"exclude\": [\n    \"dist\"\n  ]");

        assertThat(Merger.merge("tsconfig.json", new Versions(base, yours, fresh)))
                .isEqualTo(Merged.clean(yours.replace(
                                "\"strict\": true,\n", "\"strict\": true,\n        \"noEmit\": true,\n")
                        .replace("[\"src\"],\n", "[\"src\"],\n    \"exclude\": [\n        \"dist\"\n    ],\n")));
    }

    @Test
    void aFileOnOneLineIsMergedOnItsLine() {
        assertThat(clean(
                        "{\"a\": 1, \"b\": 2}\n",
                        "{\"a\": 1, \"b\": 2, \"mine\": 3}\n",
                        "{\"a\": 5, \"b\": 2, \"c\": 4}\n"))
                .isEqualTo("{\"a\": 5, \"b\": 2, \"c\": 4, \"mine\": 3}\n");
    }

    @Test
    void aConflictThatHasNoLineOfItsOwnIsMarkedFurtherOut() {
        Merged merged = merge(
                "{\n  \"a\": { \"x\": 1, \"y\": 1 }\n}\n",
                "{\n  \"a\": { \"x\": 2, \"y\": 1 }\n}\n",
                "{\n  \"a\": { \"x\": 3, \"y\": 1 }\n}\n");

        assertThat(merged.conflicts()).containsExactly(new Conflict(2, 8, Optional.of("a")));
    }

    @Test
    void aBrokenFileIsMergedAsText() {
        String broken = PACKAGE.replace("\"tsc\",", "\"tsc\"");

        assertThat(clean(PACKAGE, broken, PACKAGE.replace("8.23.1", "8.23.2")))
                .isEqualTo(broken.replace("8.23.1", "8.23.2"));
    }

    @Test
    void twoNewFilesAreMergedByKeyToo() {
        assertThat(clean("", "{\n  \"a\": 1,\n  \"mine\": 2\n}\n", "{\n  \"a\": 1,\n  \"its\": 3\n}\n"))
                .isEqualTo("{\n  \"a\": 1,\n  \"its\": 3,\n  \"mine\": 2\n}\n");
    }

    @Test
    void aCommentInAListOfObjectsStays() {
        String base = """
                {
                  "servers": [
                    {
                      "url": "/v1"
                    },
                    {
                      "url": "/v2"
                    }
                  ]
                }
                """;
        String yours = base.replace("      \"url\": \"/v1\"", "      // Mine.\n      \"url\": \"/v1\"");

        assertThat(clean(base, yours, base.replace("/v2", "/its"))).isEqualTo(yours.replace("/v2", "/its"));
    }

    @Test
    void aVersionThatBothAddedIsTheHigherOne() {
        assertThat(clean(
                        PACKAGE,
                        PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"zod\": \"4.6.7\""),
                        PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"zod\": \"4.10.0\"")))
                .isEqualTo(PACKAGE.replace("8.23.1\"", "8.23.1\",\n    \"zod\": \"4.10.0\""));
    }

    @Test
    void aCommentAtTheEndOfAnObjectIsAChangeOfIt() {
        String base = "{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 1\n}\n";
        Merged merged = Merger.merge(
                "tsconfig.json",
                new Versions(
                        base,
                        base.replace("\"b\": 1\n", "\"b\": 1\n    // mine\n"),
                        "{\n  \"a\": true,\n  \"c\": 1\n}\n"));

        assertThat(merged.conflicts()).extracting(Conflict::key).containsExactly(Optional.of("a"));
        assertThat(merged.text()).contains("    // mine\n");
    }
}
