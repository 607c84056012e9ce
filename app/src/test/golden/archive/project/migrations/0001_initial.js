/** @param {import('knex').Knex} knex */
export async function up(knex) {
  await knex.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');

  await knex.schema.createTable('users', (table) => {
    table.uuid('id').notNullable();
    table.string('email', 254).notNullable();
    table.text('role').notNullable().defaultTo('visitor');
    table.boolean('disabled').notNullable().defaultTo(false);
    table.string('password_hash', 255).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.timestamp('updated_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.integer('access_version').notNullable().defaultTo(0);
    table.timestamp('access_revoked_at', { precision: 3 });
    table.primary(['id'], 'users_pkey');
    table.check("role IN ('archivist', 'visitor')", undefined, 'users_role_check');
    table.unique(['email'], { indexName: 'users_email_key', useConstraint: false });
    table.index(['role', 'id'], 'users_role_idx');
    table.index(['created_at', 'id'], 'users_created_at_idx');
    table.index(['access_revoked_at', 'id'], 'users_access_revoked_at_idx');
    table.index(knex.raw('?? gin_trgm_ops', ['email']), 'users_email_search', 'gin');
  });
  await knex.schema.createTable('boxes', (table) => {
    table.uuid('id').notNullable();
    table.string('label', 40).notNullable();
    table.integer('shelf');
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.timestamp('updated_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.primary(['id'], 'boxes_pkey');
    table.unique(['label'], { indexName: 'boxes_label_key', useConstraint: false });
    table.index(['label', 'id'], 'boxes_label_idx');
    table.index(['shelf', 'id'], 'boxes_shelf_idx');
    table.index(['created_at', 'id'], 'boxes_created_at_idx');
    table.index(knex.raw('?? gin_trgm_ops', ['label']), 'boxes_label_search', 'gin');
  });
  await knex.schema.createTable('letters', (table) => {
    table.uuid('id').notNullable();
    table.string('subject', 200).notNullable();
    table.date('written_on');
    table.decimal('value', 10, 2).notNullable().defaultTo('0.00');
    table.jsonb('notes');
    table.uuid('box_id').notNullable();
    table.uuid('found_by_id');
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.timestamp('updated_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.timestamp('deleted_at', { precision: 3 });
    table.primary(['id'], 'letters_pkey');
    table.check('value >= 0', undefined, 'letters_value_min');
    table.unique(['box_id', 'subject'], {
      indexName: 'letters_box_id_subject_key',
      useConstraint: false,
      predicate: knex.whereNull('deleted_at'),
    });
    table.index(['subject', 'id'], 'letters_subject_idx');
    table.index(['written_on', 'id'], 'letters_written_on_idx');
    table.index(['box_id', 'id'], 'letters_box_id_idx');
    table.index(['found_by_id', 'id'], 'letters_found_by_id_idx');
    table.index(['created_at', 'id'], 'letters_created_at_idx');
    table.index(knex.raw('?? gin_trgm_ops', ['subject']), 'letters_subject_search', 'gin');
  });
  await knex.schema.createTable('topics', (table) => {
    table.increments('id');
    table.string('name', 40).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.timestamp('updated_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.unique(['name'], { indexName: 'topics_name_key', useConstraint: false });
    table.index(['created_at', 'id'], 'topics_created_at_idx');
  });
  await knex.schema.createTable('letter_topics', (table) => {
    table.uuid('letter_id').notNullable();
    table.integer('topic_id').notNullable();
    table.primary(['letter_id', 'topic_id'], 'letter_topics_pkey');
    table.index(['topic_id', 'letter_id'], 'letter_topics_topic_id_idx');
  });
  await knex.schema.createTable('idempotency_keys', (table) => {
    table.string('id', 64).notNullable();
    table.string('fingerprint', 64).notNullable();
    table.timestamp('claimed_at', { precision: 3 }).notNullable();
    table.timestamp('expires_at', { precision: 3 }).notNullable();
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
    table.timestamp('expires_at', { precision: 3 }).notNullable();
    table.timestamp('used_at', { precision: 3 });
    table.timestamp('revoked_at', { precision: 3 });
    table.timestamp('created_at', { precision: 3 }).notNullable().defaultTo(knex.fn.now());
    table.primary(['id'], 'refresh_tokens_pkey');
    table.unique(['token_hash'], {
      indexName: 'refresh_tokens_token_hash_key',
      useConstraint: false,
    });
    table.index(['user_id'], 'refresh_tokens_user_id_idx');
    table.index(['family_id'], 'refresh_tokens_family_id_idx');
  });

  await knex.schema.alterTable('letters', (table) => {
    table
      .foreign('box_id', 'letters_box_id_fkey')
      .references('id')
      .inTable('boxes')
      .onDelete('RESTRICT');
    table
      .foreign('found_by_id', 'letters_found_by_id_fkey')
      .references('id')
      .inTable('users')
      .onDelete('SET NULL');
  });
  await knex.schema.alterTable('letter_topics', (table) => {
    table
      .foreign('letter_id', 'letter_topics_letter_id_fkey')
      .references('id')
      .inTable('letters')
      .onDelete('CASCADE');
    table
      .foreign('topic_id', 'letter_topics_topic_id_fkey')
      .references('id')
      .inTable('topics')
      .onDelete('CASCADE');
  });
  await knex.schema.alterTable('refresh_tokens', (table) => {
    table
      .foreign('user_id', 'refresh_tokens_user_id_fkey')
      .references('id')
      .inTable('users')
      .onDelete('CASCADE');
  });
}

/** @param {import('knex').Knex} knex */
export async function down(knex) {
  await knex.schema.alterTable('letters', (table) => {
    table.dropForeign(['box_id'], 'letters_box_id_fkey');
    table.dropForeign(['found_by_id'], 'letters_found_by_id_fkey');
  });
  await knex.schema.alterTable('letter_topics', (table) => {
    table.dropForeign(['letter_id'], 'letter_topics_letter_id_fkey');
    table.dropForeign(['topic_id'], 'letter_topics_topic_id_fkey');
  });
  await knex.schema.alterTable('refresh_tokens', (table) => {
    table.dropForeign(['user_id'], 'refresh_tokens_user_id_fkey');
  });
  await knex.schema.dropTable('refresh_tokens');
  await knex.schema.dropTable('idempotency_keys');
  await knex.schema.dropTable('letter_topics');
  await knex.schema.dropTable('topics');
  await knex.schema.dropTable('letters');
  await knex.schema.dropTable('boxes');
  await knex.schema.dropTable('users');
}
