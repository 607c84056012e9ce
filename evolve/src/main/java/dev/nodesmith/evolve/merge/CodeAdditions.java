package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Members that both sides added to one list of a TypeScript or JavaScript file.
 *
 * <pre>
 *   books: new BookService(database),
 *   loans: new LoanService(database),        // Nodesmith added this
 *   mailer: createMailer(config),            // somebody else this
 * </pre>
 *
 * Both stay where their order means nothing: {@link Container} knows such places. Two different members of one name do not.
 */
final class CodeAdditions implements Additions {

    @Override
    public Optional<List<String>> both(Place place) {
        Optional<List<Entry>> yours = Entry.all(place.yours());
        Optional<List<Entry>> fresh = Entry.all(place.fresh());
        if (yours.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        Entry model = fresh.get().getFirst();
        return Container.around(place, model).flatMap(container -> union(container, yours.get(), fresh.get()));
    }

    private static Optional<List<String>> union(Container container, List<Entry> yours, List<Entry> fresh) {
        int indent = fresh.getFirst().indent();
        List<String> lines = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (Entry entry : concat(fresh, yours)) {
            Optional<String> key = entry.indent() == indent ? container.keyOf(entry) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            String before = known.putIfAbsent(key.get(), entry.text());
            if (before == null) {
                lines.addAll(entry.lines());
            } else if (!Objects.equals(before, entry.text())) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    private static List<Entry> concat(List<Entry> fresh, List<Entry> yours) {
        List<Entry> all = new ArrayList<>(fresh);
        all.addAll(yours);
        return all;
    }
}
