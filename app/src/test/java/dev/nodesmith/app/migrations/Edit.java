package dev.nodesmith.app.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the model, and what is asked of the rows after it.
 *
 * @param replaced texts of the model and what stands for them then, in turn
 * @param questions statements with one value as their answer, and the answer
 */
record Edit(String name, List<String> replaced, List<Question> questions) {

    private static final String MODEL = """
            name: shelf
            entities:
              Author:
                fields:
                  name: string(120)! @unique
                  born: date
                  note: text
              Tag:
                fields:
                  label: string(40)!
              Book:
                softDelete: true
                fields:
                  title: string(200)! @sort
                  isbn: string(13) @unique
                  subtitle: string(200) @search
                  pages: int! @min(1) @filter
                  price: decimal(10,2)!
                  rating: float
                  status: enum(draft, published) = draft @filter
                  stock: int = 5
                  langs: string(2)[]
                  printed: boolean! = false
                  seenAt: datetime
                  code: string(20)
                relations:
                  author: Author!
                  editor: Author @inverse(edited)
                  tags: Tag[]
                checks:
                  - { name: sane, rule: "pages < 100000" }
              Shelf:
                key: int
                fields:
                  room: string(20)!
                  size: int!
            """;

    record Question(String statement, String answer) {}

    static Project before() {
        return read(MODEL);
    }

    Project after() {
        String model = MODEL;
        for (int i = 0; i < replaced.size(); i += 2) {
            String changed = model.replace(replaced.get(i), replaced.get(i + 1));
            if (changed.equals(model)) {
                throw new AssertionError(name + ": the model has no " + replaced.get(i));
            }
            model = changed;
        }
        return read(model);
    }

    private static Project read(String model) {
        ModelDocument document = ModelReader.read(model.getBytes(UTF_8), "backend.yaml");
        return document.project().orElseThrow(() -> new AssertionError(document.problems() + "\n" + model));
    }

    /** {@code replaced}: a text and what stands for it then. */
    static Edit of(String name, String... replaced) {
        return new Edit(name, List.of(replaced), List.of());
    }

    Edit asks(String statement, String answer) {
        List<Question> more = new ArrayList<>(questions);
        more.add(new Question(statement, answer));
        return new Edit(name, replaced, List.copyOf(more));
    }

    @Override
    public String toString() {
        return name;
    }
}
