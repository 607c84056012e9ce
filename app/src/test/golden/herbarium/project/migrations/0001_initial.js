import { Types } from 'mongoose';

/** @param {import('mongoose').mongo.Db} db */
export async function up(db) {
  await db.createCollection('users', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: [
          '_id',
          'email',
          'role',
          'disabled',
          'passwordHash',
          'version',
          'createdAt',
          'updatedAt',
          'accessVersion',
          'accessRevokedAt',
        ],
        properties: {
          _id: { bsonType: 'string' },
          email: { bsonType: 'string' },
          role: { bsonType: 'string', enum: ['curator', 'visitor'] },
          disabled: { bsonType: 'bool' },
          passwordHash: { bsonType: 'string', maxLength: 255 },
          version: { bsonType: 'int' },
          createdAt: { bsonType: 'date' },
          updatedAt: { bsonType: 'date' },
          accessVersion: { bsonType: 'int' },
          accessRevokedAt: { bsonType: ['date', 'null'] },
        },
      },
    },
  });
  await db.collection('users').createIndexes([
    { name: 'users_email_key', key: { email: 1 }, unique: true },
    { name: 'users_role_idx', key: { role: 1, _id: 1 } },
    { name: 'users_created_at_idx', key: { createdAt: 1, _id: 1 } },
    { name: 'users_access_revoked_at_idx', key: { accessRevokedAt: 1, _id: 1 } },
  ]);
  await db.createCollection('painters', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['_id', 'name', 'version', 'createdAt', 'updatedAt'],
        properties: {
          _id: { bsonType: 'int' },
          name: { bsonType: 'string', maxLength: 120 },
          version: { bsonType: 'int' },
          createdAt: { bsonType: 'date' },
          updatedAt: { bsonType: 'date' },
        },
      },
    },
  });
  await db.collection('painters').createIndexes([
    { name: 'painters_name_key', key: { name: 1 }, unique: true },
    { name: 'painters_name_idx', key: { name: 1, _id: 1 } },
    { name: 'painters_created_at_idx', key: { createdAt: 1, _id: 1 } },
  ]);
  await db.createCollection('paintings', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: [
          '_id',
          'title',
          'inventory',
          'value',
          'shownOn',
          'notes',
          'painterId',
          'keeperId',
          'version',
          'createdAt',
          'updatedAt',
          'deletedAt',
          'styleIds',
        ],
        properties: {
          _id: { bsonType: 'string' },
          title: { bsonType: 'string', maxLength: 200 },
          inventory: { bsonType: ['long', 'null'] },
          value: { bsonType: 'decimal', minimum: 0 },
          shownOn: { bsonType: ['string', 'null'] },
          painterId: { bsonType: 'int' },
          keeperId: { bsonType: ['string', 'null'] },
          version: { bsonType: 'int' },
          createdAt: { bsonType: 'date' },
          updatedAt: { bsonType: 'date' },
          deletedAt: { bsonType: ['date', 'null'] },
          styleIds: { bsonType: 'array', items: { bsonType: 'string' } },
        },
      },
      $expr: {
        $or: [{ $eq: ['$shownOn', null] }, { $gt: ['$value', Types.Decimal128.fromString('0.5')] }],
      },
    },
  });
  await db.collection('paintings').createIndexes([
    {
      name: 'paintings_inventory_key',
      key: { inventory: 1 },
      unique: true,
      partialFilterExpression: { deletedAt: null, inventory: { $type: 'long' } },
    },
    { name: 'paintings_title_idx', key: { title: 1, _id: 1 } },
    { name: 'paintings_value_idx', key: { value: 1, _id: 1 } },
    { name: 'paintings_shown_on_idx', key: { shownOn: 1, _id: 1 } },
    { name: 'paintings_painter_id_idx', key: { painterId: 1, _id: 1 } },
    { name: 'paintings_keeper_id_idx', key: { keeperId: 1, _id: 1 } },
    { name: 'paintings_created_at_idx', key: { createdAt: 1, _id: 1 } },
    { name: 'paintings_styleIds_idx', key: { styleIds: 1 } },
  ]);
  await db.createCollection('styles', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['_id', 'label', 'version', 'createdAt', 'updatedAt'],
        properties: {
          _id: { bsonType: 'string' },
          label: { bsonType: 'string', maxLength: 40 },
          version: { bsonType: 'int' },
          createdAt: { bsonType: 'date' },
          updatedAt: { bsonType: 'date' },
        },
      },
    },
  });
  await db.collection('styles').createIndexes([
    { name: 'styles_label_key', key: { label: 1 }, unique: true },
    { name: 'styles_created_at_idx', key: { createdAt: 1, _id: 1 } },
  ]);
  await db.createCollection('idempotency_keys', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['_id', 'fingerprint', 'claimedAt', 'expiresAt', 'status', 'headers', 'body'],
        properties: {
          _id: { bsonType: 'string', maxLength: 64 },
          fingerprint: { bsonType: 'string', maxLength: 64 },
          claimedAt: { bsonType: 'date' },
          expiresAt: { bsonType: 'date' },
          status: { bsonType: ['int', 'null'] },
          headers: { bsonType: ['string', 'null'] },
          body: { bsonType: ['string', 'null'] },
        },
      },
    },
  });
  await db
    .collection('idempotency_keys')
    .createIndexes([{ name: 'idempotency_keys_expires_at_idx', key: { expiresAt: 1 } }]);
  await db.createCollection('refresh_tokens', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: [
          '_id',
          'userId',
          'familyId',
          'tokenHash',
          'expiresAt',
          'usedAt',
          'revokedAt',
          'createdAt',
        ],
        properties: {
          _id: { bsonType: 'string' },
          userId: { bsonType: 'string' },
          familyId: { bsonType: 'string' },
          tokenHash: { bsonType: 'string', maxLength: 64 },
          expiresAt: { bsonType: 'date' },
          usedAt: { bsonType: ['date', 'null'] },
          revokedAt: { bsonType: ['date', 'null'] },
          createdAt: { bsonType: 'date' },
        },
      },
    },
  });
  await db.collection('refresh_tokens').createIndexes([
    { name: 'refresh_tokens_token_hash_key', key: { tokenHash: 1 }, unique: true },
    { name: 'refresh_tokens_user_id_idx', key: { userId: 1 } },
    { name: 'refresh_tokens_family_id_idx', key: { familyId: 1 } },
  ]);
  await db.createCollection('key_counters', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['_id', 'value'],
        properties: { _id: { bsonType: 'string' }, value: { bsonType: 'long' } },
      },
    },
  });
}

/** @param {import('mongoose').mongo.Db} db */
export async function down(db) {
  await db.dropCollection('key_counters');
  await db.dropCollection('refresh_tokens');
  await db.dropCollection('idempotency_keys');
  await db.dropCollection('styles');
  await db.dropCollection('paintings');
  await db.dropCollection('painters');
  await db.dropCollection('users');
}
