package dev.nodesmith.model.yaml;

import java.util.HashMap;
import java.util.Map;

/** Refuses entity names that would meet in the database or in a path, or that generated tables have. */
final class EntityNames {

    /** Tables that every generated backend may have. */
    private static final Map<String, String> TAKEN = Map.of(
            "refresh_token", "sessions of users",
            "idempotency_key", "replayed requests",
            "migration", "applied migrations");

    private EntityNames() {}

    static void check(ProjectDraft project, Problems problems) {
        Map<String, EntityDraft> bySnake = new HashMap<>();
        for (EntityDraft entity : project.entities()) {
            String snake = Identifiers.snake(entity.name());
            Place place = problems.at(entity.path(), entity.name());
            EntityDraft first = bySnake.putIfAbsent(snake, entity);
            if (first != null) {
                problems.error(
                        place,
                        "`" + entity.name() + "` and `" + first.name() + "` would share the table name `" + snake
                                + "`.",
                        first.name().equals(UserEntity.NAME) && !problems.located(first.path())
                                ? "`auth` adds the entity `User`: write the name like that to complete it"
                                : "rename one of them");
            }
            if (TAKEN.containsKey(snake)) {
                problems.error(
                        place,
                        "`" + entity.name() + "` is the name of the table for " + TAKEN.get(snake) + ".",
                        "take another name");
            }
        }
    }
}
