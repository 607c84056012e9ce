package dev.nodesmith.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same change in the form of each data layer. */
class LayerMigrationsTest {

    private static final Edit EDIT = Edit.of("", "code: string(20)", "code: string(20)\n      blurb: text!");

    @Test
    void prisma() {
        FileTree tree = generate("prisma", "sqlite");
        assertThat(tree.files()).doesNotContainKey("prisma/migrations/0001_initial/migration.sql");
        assertThat(tree.text("prisma/migrations/0002_add_blurb_to_books/migration.sql"))
                .startsWith("CREATE TABLE rebuilt_books (")
                .contains("code, '', author_id");
    }

    @Test
    void knex() {
        assertThat(generate("knex", "postgresql").text("migrations/0002_add_blurb_to_books.js"))
                .isEqualTo("""
                /** @param {import('knex').Knex} knex */
                export async function up(knex) {
                  await knex.schema.alterTable('books', (table) => {
                    table.text('blurb');
                  });
                  await knex.raw(`UPDATE books SET blurb = '' WHERE blurb IS NULL`);
                  await knex.raw(`ALTER TABLE books ALTER COLUMN blurb SET NOT NULL`);
                }

                /** @param {import('knex').Knex} knex */
                export async function down(knex) {
                  await knex.schema.alterTable('books', (table) => {
                    table.dropColumn('blurb');
                  });
                }
                """);
    }

    @Test
    void sequelize() {
        assertThat(generate("sequelize", "postgresql").text("migrations/0002_add_blurb_to_books.js"))
                .contains(
                        "await queryInterface.addColumn('books', 'blurb', { type: DataTypes.TEXT }, { transaction });")
                .contains("await queryInterface.removeColumn('books', 'blurb', { transaction });")
                .doesNotContain("literal");
    }

    @Test
    void typeOrm() {
        FileTree tree = generate("typeorm", "postgresql");
        assertThat(tree.files()).doesNotContainKey("src/database/migrations/0001-initial.ts");
        assertThat(tree.text("src/database/migrations/0002-add-blurb-to-books.ts"))
                .isEqualTo("""
                import type { MigrationInterface, QueryRunner } from 'typeorm';

                export class AddBlurbToBooks0000000000002 implements MigrationInterface {
                  async up(queryRunner: QueryRunner): Promise<void> {
                    await queryRunner.query(`ALTER TABLE books ADD COLUMN blurb text`);
                    await queryRunner.query(`UPDATE books SET blurb = '' WHERE blurb IS NULL`);
                    await queryRunner.query(`ALTER TABLE books ALTER COLUMN blurb SET NOT NULL`);
                  }

                  async down(queryRunner: QueryRunner): Promise<void> {
                    await queryRunner.query(`ALTER TABLE books DROP COLUMN blurb`);
                  }
                }
                """);
        assertThat(tree.text("src/database/migrations.ts"))
                .contains("import { Initial0000000000001 } from './migrations/0001-initial.js';")
                .contains("const migrations = [Initial0000000000001, AddBlurbToBooks0000000000002];");
    }

    @Test
    void mongoose() {
        assertThat(generate("mongoose", "mongodb").text("migrations/0002_add_blurb_to_books.js"))
                .contains("""
                          await db.command({ collMod: 'books', validator: {} });
                          await db.collection('books').updateMany({}, [{ $set: { blurb: null } }]);
                          await db.collection('books').updateMany({ blurb: null }, [{ $set: { blurb: { $literal: '' } } }]);
                        """)
                .contains("blurb: { bsonType: 'string' },")
                .contains("await db.collection('books').updateMany({}, { $unset: { blurb: '' } });");
    }

    private static FileTree generate(String data, String database) {
        Selection selection = Selector.select(Map.of("data", data, "database", database))
                .selection()
                .orElseThrow();
        FileTree first = Generator.create().generate(Edit.before(), selection);
        return Generator.create()
                .generate(
                        EDIT.after(),
                        selection,
                        Past.of(Edit.before(), first.files().keySet()));
    }
}
