package dev.nodesmith.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenApiDocumentTest {

    private final JsonNode document = document(BookshopModel.withAuth(ResponseStyle.PROBLEM));

    @ParameterizedTest
    @EnumSource
    void everyExampleOfASchemaIsValid(ResponseStyle style) {
        JsonNode styled = document(BookshopModel.withAuth(style));
        List<String> problems = new ArrayList<>();
        int[] examples = {0};

        styled.at("/components/schemas").properties().forEach(component -> {
            for (JsonNode example : component.getValue().path("examples")) {
                examples[0]++;
                problems.addAll(problems(styled, component.getValue(), example));
            }
        });

        assertThat(problems).isEmpty();
        assertThat(examples[0]).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorExampleIsValid(ResponseStyle style) {
        JsonNode styled = document(BookshopModel.withAuth(style));
        List<String> problems = new ArrayList<>();

        styled.at("/components/responses")
                .forEach(response -> response.path("content")
                        .forEach(media ->
                                problems.addAll(problems(styled, media.path("schema"), media.path("example")))));

        assertThat(styled.at("/components/responses/Invalid/content").isEmpty()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void aRowNamesAllThatLeavesTheServerAndNothingElse() {
        assertThat(document.at("/components/schemas/User/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("id", "email", "role", "version", "createdAt", "updatedAt");
        assertThat(names(document.at("/components/schemas/User/required")))
                .containsExactly("id", "email", "role", "version", "createdAt", "updatedAt");
    }

    @Test
    void aBodyTakesWhatAClientMaySetAndNothingElse() {
        JsonNode create = document.at("/components/schemas/CreateBook");

        assertThat(create.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(names(create.path("required"))).containsExactly("title", "isbn", "price", "authorId");
        assertThat(create.path("properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "title",
                        "isbn",
                        "price",
                        "pages",
                        "publishedOn",
                        "copiesSold",
                        "metadata",
                        "authorId",
                        "categoryId",
                        "tagIds");
        assertThat(create.at("/properties/isbn").toString())
                .isEqualTo("{\"type\":\"string\",\"maxLength\":13,\"pattern\":\"^[0-9]{13}$\","
                        + "\"examples\":[\"0000000000000\"]}");
        assertThat(create.at("/properties/copiesSold/default").textValue()).isEqualTo("0");
        assertThat(document.at("/components/schemas/UpdateBook/minProperties").intValue())
                .isEqualTo(1);
        assertThat(document.at("/components/schemas/UpdateBook/required").isMissingNode())
                .isTrue();
    }

    @Test
    void anOperationListsEveryErrorThatCanHappen() {
        assertThat(statuses("/v1/books", "post"))
                .containsExactly("201", "400", "401", "403", "409", "413", "415", "422", "429", "500", "503");
        assertThat(statuses("/v1/books/{id}", "patch"))
                .containsExactly(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "500", "503");
        assertThat(statuses("/v1/authors/{id}", "get"))
                .containsExactly("200", "304", "401", "404", "422", "429", "500", "503");
        assertThat(statuses("/v1/books/{id}/lend-book", "post")).contains("201", "501");
    }

    @Test
    void theSummaryOfAnOperationIsGoodEnglish() {
        assertThat(summary("/v1/authors", "post")).isEqualTo("Create an author");
        assertThat(summary("/v1/users/{id}", "get")).isEqualTo("Get a user");
        assertThat(summary("/v1/categories", "get")).isEqualTo("List categories");
        assertThat(summary("/v1/authors/{id}/books", "get")).isEqualTo("List the books of an author");
        assertThat(summary("/v1/books/{id}/publish", "post")).isEqualTo("Publish a book");
    }

    @Test
    void onlyWhatIsOpenNeedsNoToken() {
        assertThat(operation("/v1/books", "get").path("security").toString()).isEqualTo("[]");
        assertThat(operation("/v1/books", "post").path("security").toString()).isEqualTo("[{\"bearerAuth\":[]}]");
        assertThat(operation("/v1/auth/refresh", "post").path("security").toString())
                .isEqualTo("[{\"refreshToken\":[]}]");
    }

    @Test
    void aNestedListLacksTheFilterThatItsPathSets() {
        assertThat(parameters("/v1/books", "get")).contains("authorId", "price[gte]", "categoryId[null]");
        assertThat(parameters("/v1/authors/{id}/books", "get")).contains("price[gte]");
        assertThat(parameters("/v1/authors/{id}/books", "get")).contains("id").doesNotContain("authorId");
    }

    @Test
    void withoutUsersNothingIsProtected() {
        JsonNode open = document(BookshopModel.open());

        assertThat(open.at("/components/securitySchemes").isMissingNode()).isTrue();
        assertThat(open.at("/paths/~1v1~1books/post/security").toString()).isEqualTo("[]");
        assertThat(open.at("/paths/~1v1~1books/post/responses/401").isMissingNode())
                .isTrue();
    }

    @Test
    void anEnvelopeStandsAroundEveryAnswer() {
        JsonNode enveloped = document(BookshopModel.withAuth(ResponseStyle.ENVELOPE));

        assertThat(names(enveloped.at("/components/schemas/BookPage/required")))
                .containsExactly("success", "data", "meta");
        assertThat(enveloped
                        .at("/paths/~1v1~1books/post/responses/201/content/application~1json/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/BookEnvelope");
        assertThat(enveloped
                        .at("/components/schemas/BookEnvelope/properties/data/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/Book");
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        Project model = BookshopModel.withAuth(ResponseStyle.PROBLEM);

        assertThat(JsonPrinter.print(document(model))).isEqualTo(JsonPrinter.print(document(model)));
    }

    private static JsonNode document(Project project) {
        return JsonText.read(OpenApiDocument.of(BackendPlanner.plan(project)).print());
    }

    private JsonNode operation(String path, String method) {
        JsonNode operation = document.path("paths").path(path).path(method);
        assertThat(operation.isMissingNode())
                .as(method + " " + path + " is missing")
                .isFalse();
        return operation;
    }

    private String summary(String path, String method) {
        return operation(path, method).path("summary").asText();
    }

    private List<String> statuses(String path, String method) {
        return operation(path, method).path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> parameters(String path, String method) {
        Set<String> names = new TreeSet<>();
        operation(path, method)
                .path("parameters")
                .forEach(p -> names.add(p.path("name").asText()));
        return names;
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(n -> names.add(n.asText()));
        return names;
    }

    private static List<String> problems(JsonNode document, JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
