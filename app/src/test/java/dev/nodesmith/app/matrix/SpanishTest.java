package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.generate.translation.Catalogs;
import dev.nodesmith.generate.translation.Entry;
import dev.nodesmith.generate.translation.Translator;
import dev.nodesmith.model.Lang;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every combination can be said in Spanish: no comment, document or message stays English, and every translation is needed. */
class SpanishTest {

    /** Rows, and bodies of requests, are data. */
    private static final Pattern DATA = Pattern.compile("/(?:seeds|seeders|fixtures)/|/common-password-hashes\\.");

    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}+[,;:]? +\\p{L}{2,}.*");

    private static final Pattern LETTERS = Pattern.compile("(?s).*\\p{Ll}{2,}.*");

    /** What has words and is for machines: SQL, media types, headers, settings, paths, patterns, code, values of examples. */
    private static final Pattern MACHINES = Pattern.compile(
            "\\b(?:SELECT|INSERT|UPDATE|DELETE FROM|CREATE|ALTER TABLE|DROP|CAST|FROM|ORDER BY|UNION ALL|AND|OR|IN|NOT|AT TIME ZONE"
                    + "|IS NULL|AS|BEGIN|START TRANSACTION|LIKE|PRAGMA|RELEASE|ROLLBACK|SAVEPOINT|SET NULL|UNIQUE|REFERENCES|NULLS|FOREIGN KEY)\\b"
                    + "|\\bnulls last\\b|^\\w+ as \\w+$|[<>=\"]|^[/^]|https?:|; ?charset=|^\\w+: \\w+$|, no-cache$|\\(\\{"
                    + "|^(?:GET|POST|PUT|PATCH|DELETE) /|^An example |^-c TimeZone"
                    + "|^(?:(?:case sensitive|strict) routing|query parser|trust proxy|constraint failed|double precision|foreign key)$");

    /** What the copy of the model says of choices that the model had left open. */
    private static final List<String> REMARKS = List.of(
            "nest, of fastify, express, nest. Nothing in the model decides between them.",
            "express, of express, koa. For a small backend.",
            "express, of express, koa. For a small backend without users.",
            "sql, of sql, knex. For exact amounts in Order.total, Line.price and 3 more.",
            "sql, of sql, knex. For operations in transactions.",
            "sql, of sql, knex. For 4 reports.",
            "fastify, of fastify, nest. For 12 entities, 3 operations and 2 reports.",
            "fastify, of fastify, nest. For lists that anyone may read: Book and Author.");

    /** Sentence to where it stands. */
    private static final SortedMap<String, String> UNKNOWN = new ConcurrentSkipListMap<>();

    private static final Set<Entry> USED = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void speak() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        for (Combination every : Combination.everyCore()) {
            Combination combination = every.inEnglish();
            FileTree tree = combination.generate();
            Translator translator = Catalogs.translator(
                    Lang.SPANISH,
                    BackendPlanner.plan(combination.project()),
                    combination.selection().orElseThrow(),
                    new Listener(tree));
            tree.files().entrySet().parallelStream()
                    .filter(file ->
                            seen.add(file.getKey() + '\n' + file.getValue().content()))
                    .forEach(file ->
                            translator.translate(file.getKey(), file.getValue().content()));
            REMARKS.forEach(translator::say);
            combination
                    .selection()
                    .orElseThrow()
                    .choices()
                    .values()
                    .forEach(choice -> choice.merits().values().forEach(translator::say));
        }
    }

    @Test
    void isKnownForEverySentence() {
        assertThat(UNKNOWN)
                .as("sentence without an entry in any es.po: feature and file")
                .isEmpty();
    }

    /** Sentences with holes may need a model that says what the examples do not. */
    @Test
    void hasNoEntryThatNothingSays() {
        SortedSet<String> stale = new TreeSet<>();
        for (Entry entry : Catalogs.all(Lang.SPANISH)) {
            if (!entry.hasHoles() && !USED.contains(entry)) {
                stale.add(entry.sentence());
            }
        }
        assertThat(stale).isEmpty();
    }

    private record Listener(FileTree tree) implements Translator.Observer {

        @Override
        public void used(Entry entry) {
            USED.add(entry);
        }

        @Override
        public void unknown(String path, Translator.Place place, String sentence) {
            boolean isForPeople = switch (place) {
                case PROSE -> true;
                case MESSAGE ->
                    LETTERS.matcher(sentence).matches()
                            && !MACHINES.matcher(sentence).find();
                case LITERAL ->
                    WORDS.matcher(sentence).matches()
                            && !MACHINES.matcher(sentence).find()
                            && !DATA.matcher(path).find();
            };
            if (isForPeople) {
                FileTree.File file = tree.files().get(path);
                UNKNOWN.putIfAbsent(sentence, (file == null ? "" : file.owner() + ", ") + path);
            }
        }
    }
}
