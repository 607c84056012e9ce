package dev.nodesmith.generate.test.mocha;

import dev.nodesmith.generate.format.CallChain;
import dev.nodesmith.generate.format.Part;
import dev.nodesmith.generate.format.Part.Form;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A test for each row of a table, which in Mocha is a loop around it.
 *
 * <pre>{@code
 * it.each(['GET', 'HEAD'])('answers %s', async (method) => {…});
 *
 * for (const method of ['GET', 'HEAD']) {
 *   it(`answers ${method}`, async () => {…});
 * }
 * }</pre>
 */
final class TestTables {

    private static final Pattern PLACEHOLDER = Pattern.compile("%[sij]");

    private static final String CONSTANT = "as const";

    private TestTables() {}

    /** @param chain {@code it.each(table)(title, test)} */
    static String loop(CallChain chain) {
        Part table = chain.steps().get(1).arguments().getFirst();
        Part title = chain.last().arguments().getFirst();
        List<Part> test = chain.last().arguments().get(1).parts();
        String async = chain.last().arguments().get(1).text().startsWith("async") ? "async " : "";
        List<String> names = test.subList(0, test.size() - 1).stream()
                .map(Part::text)
                .map(name -> name.equals("_") ? "name" : name)
                .toList();
        boolean rows = !table.parts().isEmpty() && table.parts().stream().allMatch(row -> row.is(Form.ARRAY));
        boolean columns = names.size() > 1;
        String values = rows ? columns ? constant(table.text()) : unwrapped(table) : table.text();
        return "for (const " + (columns ? "[" + String.join(", ", names) + "]" : names.getFirst()) + " of " + values
                + ") {\n  it(" + title(title, names, table, columns) + ", " + async + "() => "
                + test.getLast().text() + ");\n}";
    }

    /** Rows keep the types of their columns apart. */
    private static String constant(String table) {
        return table.endsWith(CONSTANT) ? table : table + " " + CONSTANT;
    }

    private static String unwrapped(Part table) {
        return table.parts().stream()
                .map(row -> row.parts().getFirst().text())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String title(Part title, List<String> names, Part table, boolean columns) {
        String text = title.text().substring(1, title.text().length() - 1).replace("\\'", "'");
        Matcher placeholder = PLACEHOLDER.matcher(text.replace("`", "\\`"));
        StringBuilder out = new StringBuilder();
        for (int column = 0; placeholder.find(); column++) {
            int at = column;
            boolean plain = table.parts().stream()
                    .map(row -> columns ? row.parts().get(at) : row)
                    .allMatch(value -> value.is(Form.TEXT) || value.is(Form.TEMPLATE) || value.is(Form.NUMBER));
            placeholder.appendReplacement(
                    out, Matcher.quoteReplacement("${" + shown(placeholder.group(), names.get(at), plain) + "}"));
        }
        return "`" + placeholder.appendTail(out) + "`";
    }

    /** Texts that could be mistaken for nothing are shown as JSON, and what is no text is made one. */
    private static String shown(String placeholder, String name, boolean plain) {
        if (placeholder.equals("%j")) {
            return "JSON.stringify(" + name + ")";
        }
        return plain ? name : "String(" + name + ")";
    }
}
