import { DataTypes, literal } from 'sequelize';

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function up({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
    await queryInterface.sequelize.query('CREATE EXTENSION IF NOT EXISTS pg_trgm', { transaction });
    await queryInterface.createTable(
      'users',
      {
        id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
        email: { type: DataTypes.STRING(254), allowNull: false },
        role: { type: DataTypes.TEXT, allowNull: false, defaultValue: 'visitor' },
        disabled: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
        password_hash: { type: DataTypes.STRING(255), allowNull: false },
        version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
        created_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        updated_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        access_version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
        access_revoked_at: { type: DataTypes.DATE(3) },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'artists',
      {
        id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true, allowNull: false },
        name: { type: DataTypes.STRING(120), allowNull: false },
        born_on: { type: DataTypes.DATEONLY },
        version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
        created_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        updated_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'artworks',
      {
        id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
        title: { type: DataTypes.STRING(200), allowNull: false },
        price: { type: DataTypes.DECIMAL(12, 2), allowNull: false, defaultValue: '0.00' },
        sold_at: { type: DataTypes.DATE(3) },
        materials: { type: DataTypes.ARRAY(DataTypes.STRING(30)) },
        details: { type: DataTypes.JSONB },
        artist_id: { type: DataTypes.BIGINT, allowNull: false },
        added_by_id: { type: DataTypes.UUID },
        version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
        created_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        updated_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        deleted_at: { type: DataTypes.DATE(3) },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'exhibitions',
      {
        id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
        name: { type: DataTypes.STRING(80), allowNull: false },
        opens_at: { type: DataTypes.DATE(3), allowNull: false },
        version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
        created_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
        updated_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'artwork_exhibitions',
      {
        artwork_id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
        exhibition_id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'idempotency_keys',
      {
        id: { type: DataTypes.STRING(64), primaryKey: true, allowNull: false },
        fingerprint: { type: DataTypes.STRING(64), allowNull: false },
        claimed_at: { type: DataTypes.DATE(3), allowNull: false },
        expires_at: { type: DataTypes.DATE(3), allowNull: false },
        status: { type: DataTypes.INTEGER },
        headers: { type: DataTypes.TEXT },
        body: { type: DataTypes.TEXT },
      },
      { transaction },
    );
    await queryInterface.createTable(
      'refresh_tokens',
      {
        id: { type: DataTypes.UUID, primaryKey: true, allowNull: false },
        user_id: { type: DataTypes.UUID, allowNull: false },
        family_id: { type: DataTypes.UUID, allowNull: false },
        token_hash: { type: DataTypes.STRING(64), allowNull: false },
        expires_at: { type: DataTypes.DATE(3), allowNull: false },
        used_at: { type: DataTypes.DATE(3) },
        revoked_at: { type: DataTypes.DATE(3) },
        created_at: { type: DataTypes.DATE(3), allowNull: false, defaultValue: literal('now()') },
      },
      { transaction },
    );
    await queryInterface.addConstraint('artworks', {
      type: 'foreign key',
      name: 'artworks_artist_id_fkey',
      fields: ['artist_id'],
      references: { table: 'artists', field: 'id' },
      onDelete: 'RESTRICT',
      transaction,
    });
    await queryInterface.addConstraint('artworks', {
      type: 'foreign key',
      name: 'artworks_added_by_id_fkey',
      fields: ['added_by_id'],
      references: { table: 'users', field: 'id' },
      onDelete: 'SET NULL',
      transaction,
    });
    await queryInterface.addConstraint('artwork_exhibitions', {
      type: 'foreign key',
      name: 'artwork_exhibitions_artwork_id_fkey',
      fields: ['artwork_id'],
      references: { table: 'artworks', field: 'id' },
      onDelete: 'CASCADE',
      transaction,
    });
    await queryInterface.addConstraint('artwork_exhibitions', {
      type: 'foreign key',
      name: 'artwork_exhibitions_exhibition_id_fkey',
      fields: ['exhibition_id'],
      references: { table: 'exhibitions', field: 'id' },
      onDelete: 'CASCADE',
      transaction,
    });
    await queryInterface.addConstraint('refresh_tokens', {
      type: 'foreign key',
      name: 'refresh_tokens_user_id_fkey',
      fields: ['user_id'],
      references: { table: 'users', field: 'id' },
      onDelete: 'CASCADE',
      transaction,
    });
    await queryInterface.sequelize.query(
      "ALTER TABLE users ADD CONSTRAINT users_role_check CHECK (role IN ('curator', 'visitor'))",
      { transaction },
    );
    await queryInterface.sequelize.query(
      'ALTER TABLE artworks ADD CONSTRAINT artworks_price_min CHECK (price >= 0)',
      { transaction },
    );
    await queryInterface.addIndex('users', {
      name: 'users_email_key',
      fields: ['email'],
      unique: true,
      transaction,
    });
    await queryInterface.addIndex('users', {
      name: 'users_role_idx',
      fields: ['role', 'id'],
      transaction,
    });
    await queryInterface.addIndex('users', {
      name: 'users_created_at_idx',
      fields: ['created_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('users', {
      name: 'users_access_revoked_at_idx',
      fields: ['access_revoked_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('users', {
      name: 'users_email_search',
      fields: [{ name: 'email', operator: 'gin_trgm_ops' }],
      using: 'gin',
      transaction,
    });
    await queryInterface.addIndex('artists', {
      name: 'artists_name_key',
      fields: ['name'],
      unique: true,
      transaction,
    });
    await queryInterface.addIndex('artists', {
      name: 'artists_name_idx',
      fields: ['name', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artists', {
      name: 'artists_born_on_idx',
      fields: ['born_on', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artists', {
      name: 'artists_created_at_idx',
      fields: ['created_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artists', {
      name: 'artists_name_search',
      fields: [{ name: 'name', operator: 'gin_trgm_ops' }],
      using: 'gin',
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_artist_id_title_key',
      fields: ['artist_id', 'title'],
      unique: true,
      where: { deleted_at: null },
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_title_idx',
      fields: ['title', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_price_idx',
      fields: ['price', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_sold_at_idx',
      fields: ['sold_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_artist_id_idx',
      fields: ['artist_id', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_added_by_id_idx',
      fields: ['added_by_id', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_created_at_idx',
      fields: ['created_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artworks', {
      name: 'artworks_title_search',
      fields: [{ name: 'title', operator: 'gin_trgm_ops' }],
      using: 'gin',
      transaction,
    });
    await queryInterface.addIndex('exhibitions', {
      name: 'exhibitions_name_key',
      fields: ['name'],
      unique: true,
      transaction,
    });
    await queryInterface.addIndex('exhibitions', {
      name: 'exhibitions_created_at_idx',
      fields: ['created_at', 'id'],
      transaction,
    });
    await queryInterface.addIndex('artwork_exhibitions', {
      name: 'artwork_exhibitions_exhibition_id_idx',
      fields: ['exhibition_id', 'artwork_id'],
      transaction,
    });
    await queryInterface.addIndex('idempotency_keys', {
      name: 'idempotency_keys_expires_at_idx',
      fields: ['expires_at'],
      transaction,
    });
    await queryInterface.addIndex('refresh_tokens', {
      name: 'refresh_tokens_token_hash_key',
      fields: ['token_hash'],
      unique: true,
      transaction,
    });
    await queryInterface.addIndex('refresh_tokens', {
      name: 'refresh_tokens_user_id_idx',
      fields: ['user_id'],
      transaction,
    });
    await queryInterface.addIndex('refresh_tokens', {
      name: 'refresh_tokens_family_id_idx',
      fields: ['family_id'],
      transaction,
    });
  });
}

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function down({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
    await queryInterface.removeConstraint('artworks', 'artworks_artist_id_fkey', { transaction });
    await queryInterface.removeConstraint('artworks', 'artworks_added_by_id_fkey', { transaction });
    await queryInterface.removeConstraint(
      'artwork_exhibitions',
      'artwork_exhibitions_artwork_id_fkey',
      { transaction },
    );
    await queryInterface.removeConstraint(
      'artwork_exhibitions',
      'artwork_exhibitions_exhibition_id_fkey',
      { transaction },
    );
    await queryInterface.removeConstraint('refresh_tokens', 'refresh_tokens_user_id_fkey', {
      transaction,
    });
    await queryInterface.dropTable('refresh_tokens', { transaction });
    await queryInterface.dropTable('idempotency_keys', { transaction });
    await queryInterface.dropTable('artwork_exhibitions', { transaction });
    await queryInterface.dropTable('exhibitions', { transaction });
    await queryInterface.dropTable('artworks', { transaction });
    await queryInterface.dropTable('artists', { transaction });
    await queryInterface.dropTable('users', { transaction });
  });
}
