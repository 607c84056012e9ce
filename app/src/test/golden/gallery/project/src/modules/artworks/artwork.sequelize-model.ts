import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type NonAttribute,
  type Sequelize,
} from 'sequelize';

import type { ArtworkExhibitionsModel } from '../../database/join-models.js';
import { countVersion } from '../../database/sequelize-hooks.js';
import type { JsonValue } from '../../shared/json.js';
import type { ArtistModel } from '../artists/artist.sequelize-model.js';
import type { UserModel } from '../users/user.sequelize-model.js';
import type { Artwork } from './artwork.js';

export interface ArtworkModel extends Model<
  InferAttributes<ArtworkModel>,
  InferCreationAttributes<ArtworkModel>
> {
  id: string;
  title: string;
  price: string;
  soldAt: Date | null;
  materials: string[] | null;
  details: JsonValue | null;
  artistId: string;
  addedById: string | null;
  version: CreationOptional<number>;
  createdAt: CreationOptional<Date>;
  updatedAt: CreationOptional<Date>;
  deletedAt: CreationOptional<Date | null>;
  artist?: NonAttribute<ArtistModel>;
  addedBy?: NonAttribute<UserModel | null>;
  exhibitionsLinks?: NonAttribute<ArtworkExhibitionsModel[]>;
}

export function defineArtwork(sequelize: Sequelize): ModelStatic<ArtworkModel> {
  return sequelize.define<ArtworkModel>(
    'Artwork',
    {
      id: { type: DataTypes.UUID, primaryKey: true },
      title: { type: DataTypes.STRING(200), allowNull: false },
      price: { type: DataTypes.DECIMAL(12, 2), allowNull: false },
      soldAt: { type: DataTypes.DATE(3), field: 'sold_at' },
      materials: { type: DataTypes.ARRAY(DataTypes.STRING(30)) },
      details: { type: DataTypes.JSONB },
      artistId: { type: DataTypes.BIGINT, allowNull: false, field: 'artist_id' },
      addedById: { type: DataTypes.UUID, field: 'added_by_id' },
      version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
      createdAt: { type: DataTypes.DATE(3), allowNull: false, field: 'created_at' },
      updatedAt: { type: DataTypes.DATE(3), allowNull: false, field: 'updated_at' },
      deletedAt: { type: DataTypes.DATE(3), field: 'deleted_at' },
    },
    { tableName: 'artworks', paranoid: true, hooks: { beforeBulkUpdate: countVersion } },
  );
}

export function toArtwork(row: ArtworkModel): Artwork {
  return {
    id: row.id,
    title: row.title,
    price: row.price,
    soldAt: row.soldAt?.toISOString() ?? null,
    materials: row.materials,
    details: row.details,
    artistId: row.artistId,
    addedById: row.addedById,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
