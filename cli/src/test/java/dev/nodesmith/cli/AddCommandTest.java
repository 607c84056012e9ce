package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    private static final String SHOP = """
            # The shop.
            name: shop
            auth: { roles: [admin, member] }
            entities:
              Book:
                fields:
                  title: string!   # on the cover
                access: anyone

              Author:
                fields: { name: string! }
                access: anyone
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path model;

    @BeforeEach
    void writeAModel() throws IOException {
        model = Files.writeString(folder.resolve("backend.yaml"), SHOP);
    }

    @Test
    void aFieldIsAddedAndSaidWhere() {
        assertThat(run("field", "Book", "isbn: string(13) @unique")).isZero();

        assertThat(model).hasContent(SHOP.replace("on the cover\n", "on the cover\n      isbn: string(13) @unique\n"));
        assertThat(out)
                .hasToString("Added the field `isbn` of `Book`: " + model + ":8\n`nodesmith plan " + folder
                        + "` shows what that does.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRelationGetsItsSection() {
        assertThat(run("relation", "Book", "author: Author!")).isZero();

        assertThat(model)
                .hasContent(SHOP.replace("on the cover\n", "on the cover\n    relations:\n      author: Author!\n"));
    }

    @Test
    void anEntityHasWhatTheOptionsSay() {
        assertThat(run(
                        "entity",
                        "Review",
                        "--field",
                        "rating: int! @min(1) @max(5)",
                        "--field",
                        "body: text @description(\"Verdict: in words\")",
                        "--relation",
                        "book: Book!",
                        "--access",
                        "{ read: anyone, write: admin }",
                        "--description",
                        "What readers say"))
                .isZero();

        assertThat(model).hasContent(SHOP + """

                          Review:
                            description: What readers say
                            fields:
                              rating: int! @min(1) @max(5)
                              body: "text @description(\\"Verdict: in words\\")"
                            relations:
                              book: Book!
                            access: { read: anyone, write: admin }
                        """);
        assertThat(out.toString()).startsWith("Added the entity `Review`: " + model + ":14\n");
    }

    @Test
    void anOperationHasWhatTheOptionsSay() {
        assertThat(run(
                        "operation",
                        "quote",
                        "--on",
                        "Book",
                        "--method",
                        "GET",
                        "--path",
                        "price/quote",
                        "--input",
                        "at: date!",
                        "--output",
                        "net: decimal(12,2)!",
                        "--access",
                        "admin,member"))
                .isZero();

        assertThat(model).hasContent(SHOP + """
                        operations:
                          quote:
                            on: Book
                            method: GET
                            path: price/quote
                            input:
                              at: date!
                            output:
                              net: decimal(12,2)!
                            access: [admin, member]
                        """);
    }

    @Test
    void whatIsWorthKnowingOfTheAdditionIsSaid() {
        assertThat(run("entity", "Tag")).isZero();

        assertThat(model).hasContent(SHOP + "\n  Tag: {}\n");
        assertThat(err.toString()).contains("backend.yaml:14:3: warning: `Tag` has no `access`");
    }

    @Test
    void aDryRunShowsTheLines() {
        assertThat(run("field", "Author", "born: date", "--dry-run")).isZero();

        assertThat(model).hasContent(SHOP);
        assertThat(out).hasToString("""
                --- %1$s
                +++ %1$s
                @@ -8,5 +8,5 @@
                     access: anyone

                   Author:
                -    fields: { name: string! }
                +    fields: { name: string!, born: date }
                     access: anyone
                """.formatted(model).replace("\n\n", "\n \n"));
    }

    @Test
    void asJson() throws IOException {
        assertThat(run("field", "Book", "isbn: string(13)", "--json")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/path").asText()).isEqualTo("entities.Book.fields.isbn");
        assertThat(json.at("/line").asInt()).isEqualTo(8);
        assertThat(json.at("/written").asBoolean()).isTrue();
        assertThat(json.at("/diff").asText()).contains("\n+      isbn: string(13)\n");
    }

    @Test
    void aMistakeIsToldWhereItWasTyped() {
        assertThat(run("field", "Book", "blurb: string @patern(^a$) @description(\"a: \\\\b\") @sorted"))
                .isEqualTo(2);

        assertThat(model).hasContent(SHOP);
        assertThat(err).hasToString("""
                add field Book blurb: string @patern(^a$) @description("a: \\\\b") @sorted: error: `@patern` cannot be said of a field.
                    blurb: string @patern(^a$) @description("a: \\\\b") @sorted
                                   ^^^^^^
                    did you mean `@pattern`?
                add field Book blurb: string @patern(^a$) @description("a: \\\\b") @sorted: error: `@sorted` cannot be said of a field.
                    blurb: string @patern(^a$) @description("a: \\\\b") @sorted
                                                                       ^^^^^^
                    did you mean `@sort`?
                2 errors
                """);
    }

    @Test
    void mistakesInOptionsAreToldAtTheOption() {
        assertThat(run("operation", "lend", "--on", "Bok", "--input", "until: dat!", "--access", "member,admn"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("--on Bok: error: There is no entity `Bok`.\n    Bok\n    ^^^\n    did you mean `Book`?")
                .contains("--input until: dat!: error:")
                .contains("    until: dat!\n           ^^^\n    did you mean `date`?")
                .contains("    member, admn\n            ^^^^\n    did you mean `admin`?");
    }

    @Test
    void whatIsThereAlreadyIsNamedWithItsLine() {
        assertThat(run("field", "Book", "title: text")).isEqualTo(2);
        assertThat(run("entity", "Author")).isEqualTo(2);

        assertThat(model).hasContent(SHOP);
        assertThat(err.toString())
                .contains("`Book` has a field `title` already, in line 7 of " + model + ".")
                .contains("There is an entity `Author` already, in line 10 of " + model + ".");
    }

    @Test
    void anUnknownEntityIsAnsweredWithTheNearest() {
        assertThat(run("relation", "Bok", "author: Author")).isEqualTo(2);
        assertThat(err).hasToString("""
                add relation Bok: error: There is no entity `Bok`.
                    Bok
                    ^^^
                    did you mean `Book`?
                """);
    }

    @Test
    void aLineWithoutATypeAndANameThatIsAPathAreRefused() {
        assertThat(run("field", "Book", "isbn")).isEqualTo(2);
        assertThat(run("field", "Book", "a.b: int")).isEqualTo(2);
        assertThat(err.toString())
                .contains("A field is a name, a colon and a type.")
                .contains("`a.b` cannot be the name of a field.");
    }

    @Test
    void whatAnAliasSharesIsLeftToItsAuthor() throws IOException {
        String shared = "name: shop\nentities:\n  Book: &b { fields: { title: text } }\n  Film: *b\n";
        Files.writeString(model, shared);

        assertThat(run("field", "Film", "minutes: int")).isEqualTo(2);
        assertThat(model).hasContent(shared);
        assertThat(err.toString())
                .contains("There is no way to write this into")
                .contains("`entities.Film.fields`");
    }

    @Test
    void mistakesThatTheModelHasAlreadyComeFirst() throws IOException {
        Files.writeString(model, SHOP.replace("string!", "strng!"));

        assertThat(run("field", "Book", "isbn: string")).isEqualTo(2);
        assertThat(err.toString()).contains("backend.yaml:7:14: error: `strng`").doesNotContain("add field");
    }

    @Test
    void theUsersOwnEntityIsDeclaredWhenItGetsAField() {
        assertThat(run("field", "User", "nickname: string(40)")).isZero();
        assertThat(model).hasContent(SHOP + "\n  User:\n    fields:\n      nickname: string(40)\n");
    }

    @Test
    void aModelIsNamedByItsFileToo() throws IOException {
        Path other = Files.move(model, folder.resolve("shop.yaml"));

        assertThat(execute("add", "field", "Book", "isbn: string", "--model", other.toString()))
                .isZero();
        assertThat(out).hasToString("Added the field `isbn` of `Book`: " + other + ":8\n");
        assertThat(run("field", "Book", "pages: int")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no backend.yaml in " + folder);
        assertThat(run("field", "Book", "pages: int", "--model", other.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("leave one of the two out");
    }

    @Test
    void rightsAndLinksStay() throws IOException {
        Path real = Files.move(model, folder.resolve("real.yaml"));
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(model, real);

        assertThat(run("field", "Book", "isbn: string")).isZero();
        assertThat(model).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw-r--");
        assertThat(real).content().contains("isbn");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("backend.yaml", "real.yaml");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearest() {
        assertThat(execute("nwe", "shop")).isEqualTo(2);
        assertThat(err).hasToString("""
                nodesmith: error: There is no command `nodesmith nwe`.
                    did you mean `nodesmith new`?
                    see nodesmith --help
                """);
        assertThat(execute("add", "fild", "--json")).isEqualTo(2);
        assertThat(out.toString()).contains("did you mean `nodesmith add field`?");
    }

    @Test
    void withoutAKindItShowsItsUsage() {
        assertThat(execute("add")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Adds an entity").contains("operation");
    }

    /** In the folder of the model. */
    private int run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "add";
        int positionals = args[0].equals("field") || args[0].equals("relation") ? 3 : 2;
        System.arraycopy(args, 0, all, 1, positionals);
        all[positionals + 1] = folder.toString();
        System.arraycopy(args, positionals, all, positionals + 2, args.length - positionals);
        return execute(all);
    }

    private int execute(String... args) {
        return NodesmithCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
