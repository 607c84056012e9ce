/** @param {import('knex').Knex} knex */
export async function up(knex) {
  await knex.schema.createTable('users', (table) => {
    table.uuid('id').notNullable();
    table.string('email', 254).notNullable();
    table.text('role').notNullable().defaultTo('guest');
    table.boolean('disabled').notNullable().defaultTo(false);
    table.string('password_hash', 255).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table
      .text('created_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table
      .text('updated_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table.integer('access_version').notNullable().defaultTo(0);
    table.text('access_revoked_at');
    table.primary(['id'], 'users_pkey');
    table.check("role IN ('host', 'guest')", undefined, 'users_role_check');
    table.unique(['email'], { indexName: 'users_email_key', useConstraint: false });
    table.index(['role', 'id'], 'users_role_idx');
    table.index(['created_at', 'id'], 'users_created_at_idx');
    table.index(['access_revoked_at', 'id'], 'users_access_revoked_at_idx');
  });
  await knex.schema.createTable('shelves', (table) => {
    table.uuid('id').notNullable();
    table.string('name', 60).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table
      .text('created_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table
      .text('updated_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table.primary(['id'], 'shelves_pkey');
    table.unique(['name'], { indexName: 'shelves_name_key', useConstraint: false });
    table.index(['name', 'id'], 'shelves_name_idx');
    table.index(['created_at', 'id'], 'shelves_created_at_idx');
  });
  await knex.schema.createTable('jars', (table) => {
    table.uuid('id').notNullable();
    table.string('label', 80).notNullable();
    table.text('kind').notNullable();
    table.integer('grams').notNullable();
    table.text('filled_on');
    table.uuid('shelf_id').notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table
      .text('created_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table
      .text('updated_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table.text('deleted_at');
    table.primary(['id'], 'jars_pkey');
    table.check("kind IN ('jam', 'pickle', 'sauce')", undefined, 'jars_kind_check');
    table.check('grams >= 1', undefined, 'jars_grams_min');
    table
      .foreign('shelf_id', 'jars_shelf_id_fkey')
      .references('id')
      .inTable('shelves')
      .onDelete('RESTRICT');
    table.index(['label', 'id'], 'jars_label_idx');
    table.index(['kind', 'id'], 'jars_kind_idx');
    table.index(['filled_on', 'id'], 'jars_filled_on_idx');
    table.index(['shelf_id', 'id'], 'jars_shelf_id_idx');
    table.index(['created_at', 'id'], 'jars_created_at_idx');
  });
  await knex.schema.createTable('idempotency_keys', (table) => {
    table.string('id', 64).notNullable();
    table.string('fingerprint', 64).notNullable();
    table.text('claimed_at').notNullable();
    table.text('expires_at').notNullable();
    table.integer('status');
    table.text('headers');
    table.text('body');
    table.primary(['id'], 'idempotency_keys_pkey');
    table.index(['expires_at'], 'idempotency_keys_expires_at_idx');
  });
  await knex.schema.createTable('refresh_tokens', (table) => {
    table.uuid('id').notNullable();
    table.uuid('user_id').notNullable();
    table.uuid('family_id').notNullable();
    table.string('token_hash', 64).notNullable();
    table.text('expires_at').notNullable();
    table.text('used_at');
    table.text('revoked_at');
    table
      .text('created_at')
      .notNullable()
      .defaultTo(knex.raw("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"));
    table.primary(['id'], 'refresh_tokens_pkey');
    table
      .foreign('user_id', 'refresh_tokens_user_id_fkey')
      .references('id')
      .inTable('users')
      .onDelete('CASCADE');
    table.unique(['token_hash'], {
      indexName: 'refresh_tokens_token_hash_key',
      useConstraint: false,
    });
    table.index(['user_id'], 'refresh_tokens_user_id_idx');
    table.index(['family_id'], 'refresh_tokens_family_id_idx');
  });
}

/** @param {import('knex').Knex} knex */
export async function down(knex) {
  await knex.schema.dropTable('refresh_tokens');
  await knex.schema.dropTable('idempotency_keys');
  await knex.schema.dropTable('jars');
  await knex.schema.dropTable('shelves');
  await knex.schema.dropTable('users');
}
