package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonFormatterTest {

    private static final String SOURCE = """
            {"compilerOptions":{"strict":true,"lib":["ES2023"],"paths":{}},
            "include":["src/**/*.ts","test/**/*.ts","scripts/**/*.ts","a/rather/long/path/to/some/other/files.ts"],


            "references":[{"path":"./a","prepend":-1},{"path":"./b","prepend":null}],"opened":{
              "x":[]}}
            """;

    @Test
    void objectsStayOpenedAndWhatFitsIsJoined() {
        assertThat(JsonFormatter.format(SOURCE)).isEqualTo("""
                        {
                          "compilerOptions": { "strict": true, "lib": ["ES2023"], "paths": {} },
                          "include": [
                            "src/**/*.ts",
                            "test/**/*.ts",
                            "scripts/**/*.ts",
                            "a/rather/long/path/to/some/other/files.ts"
                          ],

                          "references": [
                            { "path": "./a", "prepend": -1 },
                            { "path": "./b", "prepend": null }
                          ],
                          "opened": {
                            "x": []
                          }
                        }
                        """);
    }

    @Test
    void numbersAreFilled() {
        String numbers = "1000000,".repeat(13);
        assertThat(JsonFormatter.format("[" + numbers + "1]")).isEqualTo("""
                        [
                          1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000,
                          1000000, 1000000, 1
                        ]
                        """);
    }

    @Test
    void packagesAreOpenThroughout() {
        assertThat(JsonFormatter.formatPackage("{\"name\":\"x\",\"files\":[\"dist\"],\"bin\":{},\"keywords\":[]}"))
                .isEqualTo("""
                        {
                          "name": "x",
                          "files": [
                            "dist"
                          ],
                          "bin": {},
                          "keywords": []
                        }
                        """);
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatThrownBy(() -> JsonFormatter.format("{\n  'a': 1 }"))
                .isInstanceOf(FormatException.class)
                .hasMessage("2:3: expected double quotes");
        assertThatThrownBy(() -> JsonFormatter.format("[1] 2")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> JsonFormatter.format("{ \"a\": undefined }"))
                .isInstanceOf(FormatException.class)
                .hasMessage("1:8: unexpected 'undefined'");
    }
}
