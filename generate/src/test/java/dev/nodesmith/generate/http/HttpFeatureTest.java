package dev.nodesmith.generate.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.express.ExpressFeature;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class HttpFeatureTest {

    private static final String RESULTS = "src/http/results.ts";

    @Test
    void plainAnswersAreTheValueItself() {
        Printed printed = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new ExpressFeature());
        assertThat(printed.from(RESULTS, "export function changed")).startsWith("""
                export function changed(row: Row): Result {
                  return { status: 200, headers: tagOf(row), value: row };
                }
                """);
        assertThat(printed.file(RESULTS)).doesNotContain("success");
    }

    @Test
    void envelopesAreMadeInOneFile() {
        Printed printed = Printed.of(BookshopModel.withAuth(ResponseStyle.ENVELOPE), new ExpressFeature());
        assertThat(printed.from(RESULTS, "export function listed")).startsWith("""
                export function listed({ items, nextCursor, total }: Page<unknown>): Result {
                  return { status: 200, headers: {}, value: success(items, { nextCursor, total }) };
                }
                """);
        assertThat(printed.files().entrySet())
                .filteredOn(
                        file -> !file.getKey().equals(RESULTS) && !file.getKey().equals("openapi.json"))
                .noneMatch(file -> file.getValue().contains("success("));
    }

    @Test
    void withoutUsersThereIsNoCookie() {
        assertThat(Printed.of(BookshopModel.open(), new ExpressFeature()).files())
                .containsKey("src/http/etag.ts")
                .doesNotContainKeys("src/http/refresh-cookie.ts", "src/http/origin.ts");
    }

    @Test
    void theDocumentIsFoundFromWhereTheReaderLies() {
        Printed printed = Printed.of(BookshopModel.open(), new ExpressFeature());
        assertThat(printed.file("src/http/openapi-document.ts"))
                .contains("new URL('../../openapi.json', import.meta.url)");
    }
}
