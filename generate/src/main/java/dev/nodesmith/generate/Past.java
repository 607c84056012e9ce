package dev.nodesmith.generate;

import dev.nodesmith.model.Project;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a project was built from, for generating it again from a changed model: its database has the structure of then. Only
 * for a project whose data layer and database stay: another one begins with its own first migration.
 *
 * @param before the model as built
 * @param migrations names of the migrations that are there, {@code 0001_initial}; none where the first one is still to be written
 */
public record Past(Project before, List<String> migrations) {

    /** A file or folder of a migration, in the form of any data layer. */
    private static final Pattern MIGRATION = Pattern.compile("(?:^|/)migrations/([0-9]{4,}[_-][^/.]+)(?:/.*|\\.[jt]s)");

    public Past {
        migrations = List.copyOf(migrations);
    }

    /** Whether a file of a project belongs to one of its migrations, which nobody writes twice. */
    public static boolean isMigration(String path) {
        return MIGRATION.matcher(path).find();
    }

    /** @param paths files of the project, from its root */
    public static Past of(Project before, Collection<String> paths) {
        return new Past(
                before,
                paths.stream()
                        .map(MIGRATION::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
