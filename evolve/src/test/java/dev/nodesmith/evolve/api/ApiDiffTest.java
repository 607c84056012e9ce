package dev.nodesmith.evolve.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.evolve.api.ApiChange.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDiffTest {

    private static final String BOOKS = """
            { "openapi": "3.1.0",
              "paths": {
                "/books": {
                  "get": {
                    "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string", "maxLength": 50 } }],
                    "responses": { "200": { "content": { "application/json": { "schema": {
                      "type": "array", "items": { "$ref": "#/components/schemas/Book" } } } } } } },
                  "post": {
                    "requestBody": { "required": true, "content": { "application/json": { "schema": {
                      "$ref": "#/components/schemas/CreateBook" } } } },
                    "responses": { "201": { "content": { "application/json": { "schema": {
                      "$ref": "#/components/schemas/Book" } } } } } } } },
              "components": { "schemas": {
                "Book": { "type": "object", "required": ["id", "status"], "properties": {
                  "id": { "type": "string" }, "status": { "type": "string", "enum": ["draft", "live"] },
                  "parent": { "$ref": "#/components/schemas/Book" } } },
                "CreateBook": { "type": "object", "required": [], "properties": {
                  "title": { "type": "string", "maxLength": 100 } } } } } }
            """;

    @Test
    void theSameIsNoChange() {
        assertThat(ApiDiff.between(BOOKS, BOOKS)).isEmpty();
    }

    @Test
    void aNewOperationBreaksNobodyAndOneThatIsGoneDoes() {
        String without = BOOKS.replace("\"post\"", "\"put\"");

        assertThat(ApiDiff.between(BOOKS, without))
                .containsExactly(
                        new ApiChange(Effect.BREAKING, "POST /books", "is gone"),
                        new ApiChange(Effect.COMPATIBLE, "PUT /books", "is new"));
    }

    @Test
    void aPropertyThatMustBeSentBreaksThoseThatDoNotSendIt() {
        assertThat(changed("\"title\": {", "\"isbn\": { \"type\": \"string\" }, \"title\": {"))
                .containsExactly(new ApiChange(Effect.COMPATIBLE, "CreateBook.isbn", "is new in requests"));
        assertThat(changed("\"required\": []", "\"required\": [\"title\"]"))
                .containsExactly(new ApiChange(Effect.BREAKING, "CreateBook.title", "must be there in requests"));
    }

    @Test
    void lessIsTakenOrMore() {
        assertThat(changed("\"maxLength\": 100", "\"maxLength\": 80"))
                .containsExactly(
                        new ApiChange(Effect.BREAKING, "CreateBook.title", "maxLength is 80, was 100 in requests"));
        assertThat(changed("\"maxLength\": 100", "\"maxLength\": 200"))
                .containsExactly(
                        new ApiChange(Effect.COMPATIBLE, "CreateBook.title", "maxLength is 200, was 100 in requests"));
    }

    @Test
    void whoReadsAnswersMayNotKnowANewValue() {
        assertThat(changed("[\"draft\", \"live\"]", "[\"draft\", \"live\", \"gone\"]"))
                .containsExactly(new ApiChange(Effect.BREAKING, "Book.status", "has the new value `gone` in answers"));
        assertThat(changed("[\"draft\", \"live\"]", "[\"draft\"]"))
                .containsExactly(
                        new ApiChange(Effect.COMPATIBLE, "Book.status", "has the value `live` no more in answers"));
    }

    @Test
    void whatIsMissedInAnswersBreaks() {
        assertThat(changed("\"required\": [\"id\", \"status\"]", "\"required\": [\"id\"]"))
                .containsExactly(new ApiChange(Effect.BREAKING, "Book.status", "may be missing in answers"));
        assertThat(changed("\"id\": { \"type\": \"string\" },", "\"id\": { \"type\": [\"string\", \"null\"] },"))
                .containsExactly(new ApiChange(Effect.BREAKING, "Book.id", "is null or string, was string in answers"));
    }

    @Test
    void parametersAndSecurityCount() {
        assertThat(changed("\"name\": \"q\"", "\"name\": \"search\""))
                .containsExactly(
                        new ApiChange(Effect.BREAKING, "GET /books", "does not know the query parameter `q` any more"),
                        new ApiChange(Effect.COMPATIBLE, "GET /books", "knows the new query parameter `search`"));
        assertThat(changed("\"post\": {", "\"post\": { \"security\": [{ \"bearer\": [] }],"))
                .containsExactly(new ApiChange(Effect.BREAKING, "POST /books", "wants a signed-in user"));
    }

    private static List<ApiChange> changed(String part, String by) {
        assertThat(BOOKS).contains(part);
        return ApiDiff.between(BOOKS, BOOKS.replace(part, by));
    }
}
