package dev.nodesmith.generate.language.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Project;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole project in JavaScript: nothing of the compiler is left, in sources or around them. */
class JavaScriptTest {

    private static final Project BOOKSHOP = Yaml.example("bookshop");

    private final FileTree tree = Generator.create()
            .generate(BOOKSHOP, selection(Map.of("language", "javascript", "http", "express", "data", "sql")));

    @Test
    void filesThatWouldHoldOnlyTypesAreNotThere() {
        assertThat(tree.files().keySet())
                .noneMatch(path -> path.endsWith(".ts") || path.startsWith("tsconfig"))
                .contains("src/modules/books/book.service.js", "test/support/database.js", "vitest.config.js")
                .doesNotContain("src/modules/books/book.repository.js", "src/modules/books/book.operations.js");
        assertThat(tree.text("README.md")).doesNotContain("book.repository.js").contains("book.sql-repository.js");
    }

    @Test
    void nodeRunsTheSources() {
        assertThat(tree.text("package.json"))
                .contains("\"start\": \"node --env-file-if-exists=.env src/server.js\"")
                .contains("scripts/with-database.js node src/database/migrate.js up\"")
                .doesNotContain("typescript", "tsx", "@types/", "\"build\"", "typecheck");
        assertThat(tree.text("scripts/dev.js")).contains("['--watch', 'src/server.js']");
        assertThat(tree.text("test/support/process.js")).contains("spawn(process.execPath, [path, ...args], {");
    }

    @Test
    void nothingIsBuiltForTheImage() {
        assertThat(tree.text("Dockerfile"))
                .contains("\nCOPY src src\n")
                .endsWith("CMD [\"node\", \"--max-old-space-size-percentage=75\", \"src/server.js\"]\n")
                .doesNotContain("AS build", "dist");
        assertThat(tree.text("compose.yaml")).contains("command: ['node', 'src/database/migrate.js', 'up']");
        assertThat(tree.text(".github/workflows/ci.yml"))
                .contains("npm run lint")
                .doesNotContain("typecheck", "build\n");
        assertThat(tree.text("README.md")).doesNotContain("npm run build", "typecheck");
    }

    @Test
    void theLinterKnowsWhatNodeOffers() {
        assertThat(tree.text("eslint.config.js"))
                .contains("import globals from 'globals';")
                .contains("    files: ['**/*.js'],\n    languageOptions: { globals: globals.node },\n")
                .doesNotContain("tseslint");
    }

    @Test
    void whoWritesAnOperationIsToldWhatItWorksWith() {
        assertThat(tree.text("src/modules/books/operations/lend-book.js")).isEqualTo("""
                import { NotImplementedError } from '../../../shared/errors.js';

                /**
                 * `POST /v1/books/{id}/lend-book`
                 *
                 * @param {object} input
                 * @param {string} input.until
                 * @param {string | null} [input.note]
                 * @param {object} context
                 * @param {object} context.book
                 * @param {{ id: string, role: string }} context.caller
                 * @param {object} context.repositories of the transaction that this is part of
                 * @param {object} context.logger
                 * @returns {Promise<object>} a loan
                 */
                export function lendBook(input, { logger }) {
                  logger.warn({ input }, 'lendBook is called, but has no body yet');
                  throw new NotImplementedError();
                }
                """);
    }

    @Test
    void whatHasToBeCompiledIsRefused() {
        assertThat(Selector.select(Map.of("language", "javascript", "http", "nest"))
                        .problems())
                .extracting(ModelProblem::message, problem -> problem.hint().orElse(""))
                .containsExactly(tuple(
                        "http: nest does not go with language: javascript, because NestJS is written with decorators,"
                                + " which Node does not run uncompiled.",
                        "set language to typescript"));
        assertThat(Selector.select(Map.of("language", "javascript", "data", "prisma"))
                        .problems())
                .extracting(ModelProblem::path)
                .containsExactly("stack.data");
        assertThat(selection(Map.of("language", "javascript", "reads", "sql")).id(Axis.DATA))
                .isNotEqualTo("prisma");
    }

    private static Selection selection(Map<String, String> stack) {
        return Selector.select(stack).selection().orElseThrow();
    }
}
