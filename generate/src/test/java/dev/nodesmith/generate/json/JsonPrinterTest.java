package dev.nodesmith.generate.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {

    @Test
    void keepsSmallObjectsAndArraysOnOneLine() throws JsonProcessingException {
        assertThat(
                        print(
                                "{\"a\":{\"type\":[\"string\",\"null\"]},\"b\":[1,2],\"c\":[],\"d\":{},\"e\":{\"f\":{\"g\":1}}}"))
                .isEqualTo("""
                        {
                          "a": { "type": ["string", "null"] },
                          "b": [1, 2],
                          "c": [],
                          "d": {},
                          "e": {
                            "f": { "g": 1 }
                          }
                        }
                        """);
    }

    @Test
    void breaksArraysOfSeveralRichObjects() throws JsonProcessingException {
        assertThat(print("{\"a\":[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4}],\"b\":[{\"x\":1},{\"x\":2}]}"))
                .isEqualTo("""
                        {
                          "a": [
                            { "x": 1, "y": 2 },
                            { "x": 3, "y": 4 }
                          ],
                          "b": [{ "x": 1 }, { "x": 2 }]
                        }
                        """);
    }

    @Test
    void usesTheWholeWidthAndNoMore() throws JsonProcessingException {
        String fits = "x".repeat(100 - "  \"a\": [\"\", \"y\"]".length());

        assertThat(print("{\"a\":[\"" + fits + "\",\"y\"]}").lines().count()).isEqualTo(3);
        assertThat(print("{\"a\":[\"" + fits + "x\",\"y\"]}").lines().count()).isEqualTo(6);
        assertThat(print("{\"a\":[\"" + fits + "\",\"y\"],\"b\":1}").lines().count())
                .as("a comma follows")
                .isEqualTo(7);
    }

    @Test
    void partsPrintedBeforehandLookAsInTheWhole() throws JsonProcessingException {
        String rich = "{\"a\":{\"b\":{\"c\":[1,2]},\"d\":\"x\"}}";
        String small = "{\"a\":1}";
        ObjectNode whole = new ObjectMapper().createObjectNode();
        whole.putObject("in").set("rich", new ObjectMapper().readTree(rich));
        whole.set("small", new ObjectMapper().readTree(small));
        ObjectNode ofParts = new ObjectMapper().createObjectNode();
        ofParts.putObject("in").set("rich", JsonPrinter.part(new ObjectMapper().readValue(rich, ObjectNode.class), 4));
        ofParts.set("small", JsonPrinter.part(new ObjectMapper().readValue(small, ObjectNode.class), 2));

        assertThat(JsonPrinter.print(ofParts))
                .isEqualTo(JsonPrinter.print(whole))
                .contains("\n      \"a\": {\n");
    }

    @Test
    void fillsLinesWithNumbers() throws JsonProcessingException {
        String numbers = "1111111111,".repeat(10) + "2";

        assertThat(print("{\"a\":[" + numbers + "]}")).isEqualTo("""
                        {
                          "a": [
                            1111111111, 1111111111, 1111111111, 1111111111, 1111111111, 1111111111, 1111111111, 1111111111,
                            1111111111, 1111111111, 2
                          ]
                        }
                        """);
    }

    @Test
    void countsColumnsAndNotCharacters() throws JsonProcessingException {
        String wide = "\u6f22".repeat(44);

        assertThat(print("[\"" + wide + "\",\"abcd\"]").lines().count()).isEqualTo(1);
        assertThat(print("[\"" + wide + "\",\"abcde\"]").lines().count()).isEqualTo(4);
    }

    @Test
    void escapesWhatJsonCannotHold() throws JsonProcessingException {
        assertThat(print("{\"a \\\"b\\\"\":\"line\\nnext \\\\ \\u0001 \u00e9\"}"))
                .isEqualTo("{ \"a \\\"b\\\"\": \"line\\nnext \\\\ \\u0001 \u00e9\" }\n");
    }

    @Test
    void breaksAnArrayAroundWhatIsOpen() throws JsonProcessingException {
        assertThat(print("{\"a\":[{\"b\":{\"c\":1}}]}")).isEqualTo("""
                        {
                          "a": [
                            {
                              "b": { "c": 1 }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void printsDocumentsOfAnyLength() throws JsonProcessingException {
        String line = "    { \"id\": 1, \"name\": \"" + "x".repeat(60) + "\" }";
        String lines = (line + ",\n").repeat(4_999) + line + "\n";
        String document = "{\n  \"rows\": [\n" + lines + "  ]\n}\n";

        assertThat(print(document)).isEqualTo(document);
    }

    @Test
    void packagesAreOpenThroughout() throws JsonProcessingException {
        assertThat(JsonPrinter.printPackage(new ObjectMapper()
                        .readTree("{\"name\":\"x\",\"files\":[\"dist\"],\"bin\":{},\"keywords\":[],\"cpu\":[1,2]}")))
                .isEqualTo("""
                        {
                          "name": "x",
                          "files": [
                            "dist"
                          ],
                          "bin": {},
                          "keywords": [],
                          "cpu": [
                            1,
                            2
                          ]
                        }
                        """);
    }

    private static String print(String json) throws JsonProcessingException {
        return JsonPrinter.print(new ObjectMapper().readTree(json));
    }
}
