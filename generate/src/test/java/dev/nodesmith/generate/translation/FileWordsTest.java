package dev.nodesmith.generate.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.format.SourceWords;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.format.Wording;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of each kind of file is for people; here their words are said louder, and messages begin with "say". */
class FileWordsTest {

    private static final Wording LOUD = new Wording() {
        @Override
        public String prose(String paragraph) {
            return paragraph.toUpperCase(Locale.ROOT);
        }

        @Override
        public Optional<String> message(String message) {
            return message.startsWith("say ") ? Optional.of(message.toUpperCase(Locale.ROOT)) : Optional.empty();
        }

        @Override
        public Optional<String> said(String message) {
            return Optional.of(message.toUpperCase(Locale.ROOT));
        }

        @Override
        public Optional<String> wanted(String message) {
            return said(message);
        }
    };

    @Test
    void sources() {
        String source = """
                import { a } from 'say no';

                /**
                 * Finds it.
                 *
                 * @param {string} name of the thing
                 * @returns whether
                 */
                export function find(name) {
                  // One line
                  // and its other half.
                  const text = `say ${name} and ${a ? 'say b' : "say 'c'"}`;
                  log.info({ key: 'say key' }, 'done'); // at the end
                  report('applied');
                  return { 'say key': text, word: 'keep it', done: `${text} ${a ? 'on' : 'off'}` };
                }
                it('works', () => {});
                """;
        assertThat(TypeScriptFormatter.format(SourceWords.reword(source, LOUD))).isEqualTo("""
                        import { a } from 'say no';

                        /**
                         * FINDS IT.
                         *
                         * @param {string} name OF THE THING
                         * @returns WHETHER
                         */
                        export function find(name) {
                          // ONE LINE AND ITS OTHER HALF.
                          const text = `SAY ${name} AND ${a ? 'SAY B' : "SAY 'C'"}`;
                          log.info({ key: 'SAY KEY' }, 'DONE'); // AT THE END
                          report('APPLIED');
                          return { 'say key': text, word: 'keep it', done: `${text} ${a ? 'ON' : 'OFF'}` };
                        }
                        it('WORKS', () => {});
                        """);
    }

    @Test
    void commentsAreFilledAnew() {
        String words = "word ".repeat(20).strip();
        String source = "class A {\n  /** " + words + " */\n  b = 1;\n}\n";
        Wording twice = new Wording() {
            @Override
            public String prose(String paragraph) {
                return paragraph + " `some code` " + paragraph;
            }

            @Override
            public Optional<String> message(String message) {
                return Optional.empty();
            }

            @Override
            public Optional<String> said(String message) {
                return Optional.empty();
            }

            @Override
            public Optional<String> wanted(String message) {
                return Optional.empty();
            }
        };
        String reworded = TypeScriptFormatter.format(SourceWords.reword(source, twice));
        assertThat(reworded.lines())
                .allMatch(line -> line.length() <= 100)
                .anyMatch(line -> line.contains("`some code`"));
        assertThat(reworded).startsWith("class A {\n  /**\n   * word");
    }

    @Test
    void markdown() {
        String text = """
                # 2. A title

                A paragraph
                of two lines.

                - an item
                  that goes on
                1. a step

                | Name | What |
                | ---- | ---- |
                | `a`  | it is |

                ```sh
                npm install
                ```
                """;
        assertThat(MarkdownWords.reword(text, LOUD)).isEqualTo("""
                        # 2. A TITLE

                        A PARAGRAPH OF TWO LINES.

                        - AN ITEM THAT GOES ON
                        1. A STEP

                        | NAME | WHAT  |
                        | ---- | ----- |
                        | `A`  | IT IS |

                        ```sh
                        npm install
                        ```
                        """);
    }

    @Test
    void commentsToTheEndOfTheLine() {
        String text = """
                # Where it is.
                # PORT=3000
                HOST=localhost # not open
                  # inside
                - name: Run it
                - name: keep
                """;
        assertThat(CommentWords.reword(text, "#", LOUD)).isEqualTo("""
                        # WHERE IT IS.
                        # PORT=3000
                        HOST=localhost # NOT OPEN
                          # INSIDE
                        - name: RUN IT
                        - name: keep
                        """);
    }

    @Test
    void openApi() {
        String text = """
                {
                  "info": { "title": "shop API", "version": "1.0.0" },
                  "description": "all of it",
                  "properties": {
                    "default": { "type": "string", "description": "a field", "enum": ["a b"], "example": { "detail": "say it", "b": "say" } }
                  }
                }
                """;
        assertThat(JsonWords.openApi(text, LOUD))
                .contains("\"title\": \"SHOP API\"")
                .contains("\"description\": \"ALL OF IT\"")
                .contains("\"description\": \"A FIELD\"")
                .contains("\"enum\": [\"a b\"]")
                .contains("\"example\": { \"detail\": \"SAY IT\", \"b\": \"say\" }");
    }

    @Test
    void aCollectionOfPostman() {
        String text = """
                {
                  "item": [
                    {
                      "name": "log in",
                      "event": [{ "script": { "exec": ["// why", "pm.test('log in', () => {", "});"] } }],
                      "request": { "description": "say", "body": { "raw": "log in" } }
                    }
                  ]
                }
                """;
        assertThat(JsonWords.postman(text, LOUD))
                .contains("\"name\": \"LOG IN\"")
                .contains("// WHY")
                .contains("pm.test('LOG IN', () => {")
                .contains("\"raw\": \"log in\"");
    }

    @Test
    void catalogues() {
        assertThat(CatalogFile.parse("""
                # for readers
                msgid "One \\"quoted\\""
                msgstr "Uno «citado»"

                msgid ""
                "Two\\\\n "
                "lines"
                msgstr "Dos líneas"
                """))
                .containsExactly(new Entry("One \"quoted\"", "Uno «citado»"), new Entry("Two\\n lines", "Dos líneas"));
    }
}
