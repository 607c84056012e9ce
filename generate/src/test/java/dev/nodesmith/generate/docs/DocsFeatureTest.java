package dev.nodesmith.generate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.StackStub;
import dev.nodesmith.generate.openapi.OpenApiFeature;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class DocsFeatureTest {

    private final SortedMap<String, String> files = files(BookshopModel.withAuth(ResponseStyle.PROBLEM));
    private final SortedMap<String, String> open = files(BookshopModel.open());

    @Test
    void theReadmeHasEveryVariable() {
        assertThat(files.getOrDefault("README.md", "")).contains("""
                        | Variable       | Takes                          | When not set   | Meaning                  |
                        | -------------- | ------------------------------ | -------------- | ------------------------ |
                        | `JWT_SECRET`   | at least 32 bytes, kept secret | does not start | Signs access tokens.     |
                        | `PORT`         | 0 to 65535                     | `3000`         | Port to listen on.       |
                        | `DATABASE_URL` | text                           | does not start | Address of the database. |
                        """);
    }

    @Test
    void theReadmeSaysWhoMayDoWhat() {
        assertThat(row(files.getOrDefault("README.md", ""), "| PATCH", "/v1/books/{id}"))
                .endsWith("| Update a book                                | the owner and users with the role admin |");
        assertThat(open.getOrDefault("README.md", ""))
                .contains("| Method | Path ")
                .doesNotContain("Who may");
    }

    @Test
    void theReadmeNamesOnlyScriptsThatExist() {
        assertThat(files.getOrDefault("README.md", ""))
                .contains("`npm run migrate`")
                .doesNotContain("npm run seed", "npm run postman");
    }

    @Test
    void decisionsAreNumberedAndThoseOfFeaturesComeLast() {
        assertThat(files.keySet())
                .contains("docs/decisions/0001-stack.md", "docs/decisions/0005-access-rules.md")
                .contains("docs/decisions/0014-pens.md");
        assertThat(files.getOrDefault("docs/decisions/0014-pens.md", "")).isEqualTo("""
                        # 14. Pens are blue

                        Status: accepted

                        ## Context

                        Somebody has to write.

                        ## Decision

                        With blue pens.

                        ## Consequences

                        - Red pens are of no use.
                        """);
        assertThat(files.getOrDefault("docs/decisions/README.md", "")).contains("14. [Pens are blue](0014-pens.md)\n");
    }

    @Test
    void decisionsFollowTheModel() {
        assertThat(open.keySet())
                .contains("docs/decisions/0005-no-authentication.md")
                .noneMatch(path -> path.contains("sessions") || path.contains("access-rules"));
        assertThat(files.getOrDefault("docs/decisions/0012-soft-deletes.md", ""))
                .contains("`Book` should be restorable");
    }

    @Test
    void theReportHasItsSevenPartsInOrder() {
        assertThat(files.getOrDefault("docs/report.md", "").lines().filter(l -> l.startsWith("## ")))
                .containsExactly(
                        "## 1. Summary",
                        "## 2. Implementation",
                        "## 3. Set-up",
                        "## 4. Testing",
                        "## 5. Performance",
                        "## 6. Security",
                        "## 7. Next steps");
    }

    @Test
    void theReportNamesWhatIsLeftToDo() {
        assertThat(files.getOrDefault("docs/report.md", ""))
                .contains("- `lend-book.ts` for `POST /v1/books/{id}/lend-book`\n")
                .contains("1. Write the operations named above.\n");
        assertThat(open.getOrDefault("docs/report.md", ""))
                .contains("It has no users: everything is open to whoever can reach it.")
                .doesNotContain("JWT_SECRET");
    }

    @Test
    void theClientLooksIntoTheEnvelopeWhereThereIsOne() {
        SortedMap<String, String> enveloped = files(BookshopModel.withAuth(ResponseStyle.ENVELOPE));

        assertThat(enveloped.getOrDefault("docs/client.md", ""))
                .contains("login.data?.data.accessToken", "of data.data)");
        assertThat(files.getOrDefault("docs/client.md", "")).contains("login.data?.accessToken", "of data.items)");
        assertThat(open.getOrDefault("docs/client.md", "")).doesNotContain("login");
    }

    private static String row(String text, String start, String path) {
        List<String> rows = text.lines()
                .filter(l -> l.startsWith(start) && l.contains("`" + path + "`"))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static SortedMap<String, String> files(Project project) {
        return Documents.write(
                project, new StackStub(StackStub.Database.SERVER), new OpenApiFeature(), new Pens(), new DocsFeature());
    }

    /** A feature that has decided something. */
    private static final class Pens implements Feature {

        @Override
        public String id() {
            return "pens";
        }

        @Override
        public String title() {
            return "Pens";
        }

        @Override
        public void contribute(Generation generation, Contributions out) {
            out.add(
                    DocsSlots.DECISIONS,
                    new Decision(
                            "pens",
                            "Pens are blue",
                            "Somebody has to write.",
                            "With blue pens.",
                            List.of("Red pens are of no use.")));
        }
    }
}
