package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** {@code stacks}, {@code explain} and {@code completion}: what is there to be had. */
class CatalogueCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void stacksShowsEveryChoiceAndTheDefault() {
        assertThat(execute("stacks")).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^http$")
                .containsPattern("(?m)^  \\* fastify +Fastify 5")
                .containsPattern("(?m)^    express +Express 5")
                .contains("Profiles");
    }

    @Test
    void stacksAsJsonHasReasons() throws IOException {
        assertThat(execute("stacks", "--json")).isZero();
        JsonNode http = new ObjectMapper().readTree(out.toString()).at("/axes/1");
        assertThat(http.at("/key").asText()).isEqualTo("http");
        assertThat(http.at("/choices/0/id").asText()).isEqualTo("fastify");
        assertThat(http.at("/choices/0/reason").asText()).isNotEmpty();
    }

    @Test
    void stacksForNeedsRecommendsAndShowsTheLineToWrite() throws IOException {
        assertThat(execute("stacks", "--for", "fast, without a server")).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^database +SQLite$")
                .contains("(\"without a server\")")
                .containsPattern("(?m)^  stack: \\{ .*http: fastify.*database: sqlite.* }$");
    }

    @Test
    void stacksForNeedsAsJson() throws IOException {
        assertThat(execute("stacks", "--for", "fast, on sqlite", "--json")).isZero();
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.at("/needs/SPEED").asText()).isEqualTo("fast");
        assertThat(answer.at("/stack/database").asText()).isEqualTo("sqlite");
    }

    @Test
    void stacksForNothingKnownIsAMistakeOfTheUser() {
        assertThat(execute("stacks", "--for", "blue")).isEqualTo(2);
        assertThat(err.toString()).contains("blue").contains("speed");
    }

    @Test
    void explainWithoutAnIdLists() {
        assertThat(execute("explain")).isZero();
        assertThat(out.toString())
                .contains("features\n")
                .contains("decisions\n")
                .contains("environment variables\n");
    }

    @Test
    void explainsAVariableWhateverItsCase() {
        assertThat(execute("explain", "jwt_secret")).isZero();
        assertThat(out.toString()).startsWith("JWT_SECRET (variable)").contains("Required.");
    }

    @Test
    void aWordOfTwoMeaningsHasTwoExplanations() {
        assertThat(execute("explain", "backend")).isZero();
        assertThat(out.toString()).contains("backend (feature)").contains("backend (profile)");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        assertThat(execute("explain", "fastfy")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                        nodesmith: error: There is nothing called "fastfy" to explain.
                            did you mean `fastify`?
                        """);
    }

    @Test
    void completionIsAScript() {
        assertThat(execute("completion")).isZero();
        assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("--dry-run");
    }

    private int execute(String... args) {
        return NodesmithCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
