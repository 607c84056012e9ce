package dev.nodesmith.generate.postman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostmanFeatureTest {

    private final JsonNode collection =
            PostmanFeature.collection(BackendPlanner.plan(BookshopModel.withAuth(ResponseStyle.PROBLEM)));

    @Test
    void rowsAreMadeBeforeTheyAreNeededAndDeletedAfterwards() {
        List<String> names = names();

        assertThat(names.indexOf("Create an author")).isBetween(0, names.indexOf("Create a book"));
        assertThat(names.indexOf("Delete a book again")).isBetween(0, names.indexOf("Delete an author"));
        assertThat(names)
                .contains("Log in as admin", "Log in as member", "Register", "Publish a book", "Restore a book");
    }

    @Test
    void aBodyRefersToWhatWasMadeAndHasNewUniqueValues() {
        JsonNode create = request("Create a book");

        assertThat(create.at("/request/body/raw").textValue()).isEqualTo("""
                        {
                          "title": "An example title {{run}}",
                          "isbn": "{{bookIsbn}}",
                          "price": "19.50",
                          "pages": 1,
                          "publishedOn": "2026-01-31",
                          "copiesSold": "42",
                          "metadata": { "key": "value" },
                          "authorId": "{{authorId}}",
                          "categoryId": "{{categoryId}}"
                        }""".stripTrailing());
        assertThat(create.at("/event/0/script/exec").toString())
                .contains("pm.collectionVariables.set('bookIsbn', fill('#############'));");
    }

    @Test
    void everyRequestIsSentBySomebodyWhoMay() {
        assertThat(request("Create an author")
                        .at("/request/auth/bearer/0/value")
                        .textValue())
                .isEqualTo("{{adminToken}}");
        assertThat(request("Lend book").at("/request/auth/bearer/0/value").textValue())
                .isEqualTo("{{memberToken}}");
        assertThat(request("List books").at("/request/auth/type").textValue()).isEqualTo("noauth");
    }

    @Test
    void anOperationMayStillBeUnwritten() {
        assertThat(request("Lend book").at("/event").toString()).contains("oneOf([201, 501])");
    }

    @Test
    void rowsThatMayBeMissingAreLeftOut() {
        assertThat(request("Get a loan").at("/event/0/script/exec").toString()).contains("pm.execution.skipRequest()");
    }

    @Test
    void aHiddenRowMayStillHoldWhatItPointsAt() {
        assertThat(request("Delete an author").at("/event").toString()).contains("oneOf([204, 409])");
        assertThat(request("Delete a tag").at("/event").toString()).contains("oneOf([204])");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        collection
                .path("item")
                .forEach(folder -> folder.path("item")
                        .forEach(i -> names.add(i.path("name").asText())));
        return names;
    }

    private JsonNode request(String name) {
        for (JsonNode folder : collection.path("item")) {
            for (JsonNode item : folder.path("item")) {
                if (item.path("name").asText().equals(name)) {
                    return item;
                }
            }
        }
        throw new AssertionError("no request " + name + " in " + names());
    }
}
