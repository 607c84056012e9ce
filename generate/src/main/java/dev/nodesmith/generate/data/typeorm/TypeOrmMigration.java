package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.plan.Naming;

/**
 * A migration as TypeORM names it: {@code 0002-add-isbn-to-books} is the file of {@code AddIsbnToBooks0000000000002}. The number
 * behind the name has the digits of a time stamp, by which TypeORM sorts.
 */
public record TypeOrmMigration(String stem, String className) {

    /** @param name {@code 0002_add_isbn_to_books}, or the stem of its file */
    static TypeOrmMigration of(String name) {
        String stem = name.replace('_', '-');
        int end = stem.indexOf('-');
        String number = "%013d".formatted(Integer.parseInt(stem.substring(0, end)));
        return new TypeOrmMigration(stem, Naming.pascal(stem.substring(end + 1)) + number);
    }
}
