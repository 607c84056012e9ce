import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface IdempotencyKeyModel extends Model<InferAttributes<IdempotencyKeyModel>, InferCreationAttributes<IdempotencyKeyModel>> {
  id: string;
  fingerprint: string;
  claimedAt: Date;
  expiresAt: Date;
  status: CreationOptional<number | null>;
  headers: CreationOptional<string | null>;
  body: CreationOptional<string | null>;
}

export function defineIdempotencyKey(sequelize: Sequelize): ModelStatic<IdempotencyKeyModel> {
  return sequelize.define<IdempotencyKeyModel>(
    '[=own.idempotency]',
    {
      id: { type: DataTypes.STRING(64), primaryKey: true },
      fingerprint: { type: DataTypes.STRING(64), allowNull: false },
      claimedAt: { type: DataTypes.DATE(3), allowNull: false, field: 'claimed_at' },
      expiresAt: { type: DataTypes.DATE(3), allowNull: false, field: 'expires_at' },
      status: { type: DataTypes.INTEGER },
      headers: { type: DataTypes.TEXT },
      body: { type: DataTypes.TEXT },
    },
    { tableName: '[=own.idempotencyTable]', timestamps: false },
  );
}
<#if plan.hasAuth()>

export interface RefreshTokenModel extends Model<InferAttributes<RefreshTokenModel>, InferCreationAttributes<RefreshTokenModel>> {
  id: string;
  userId: [=plan.resource("User").key.tsType];
  familyId: string;
  tokenHash: string;
  expiresAt: Date;
  usedAt: CreationOptional<Date | null>;
  revokedAt: CreationOptional<Date | null>;
}

export function defineRefreshToken(sequelize: Sequelize): ModelStatic<RefreshTokenModel> {
  return sequelize.define<RefreshTokenModel>(
    '[=own.tokens]',
    {
      id: { type: DataTypes.UUID, primaryKey: true },
      userId: { type: [=own.userIdType], allowNull: false, field: 'user_id' },
      familyId: { type: DataTypes.UUID, allowNull: false, field: 'family_id' },
      tokenHash: { type: DataTypes.STRING(64), allowNull: false, field: 'token_hash' },
      expiresAt: { type: DataTypes.DATE(3), allowNull: false, field: 'expires_at' },
      usedAt: { type: DataTypes.DATE(3), field: 'used_at' },
      revokedAt: { type: DataTypes.DATE(3), field: 'revoked_at' },
    },
    { tableName: '[=own.tokensTable]', timestamps: false },
  );
}
</#if>
