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

import { countVersion } from '../../database/sequelize-hooks.js';
import type { ArtworkModel } from '../artworks/artwork.sequelize-model.js';
import type { Artist } from './artist.js';

export interface ArtistModel extends Model<
  InferAttributes<ArtistModel>,
  InferCreationAttributes<ArtistModel>
> {
  id: CreationOptional<string>;
  name: string;
  bornOn: string | null;
  version: CreationOptional<number>;
  createdAt: CreationOptional<Date>;
  updatedAt: CreationOptional<Date>;
  artworks?: NonAttribute<ArtworkModel[]>;
}

export function defineArtist(sequelize: Sequelize): ModelStatic<ArtistModel> {
  return sequelize.define<ArtistModel>(
    'Artist',
    {
      id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
      name: { type: DataTypes.STRING(120), allowNull: false },
      bornOn: { type: DataTypes.DATEONLY, field: 'born_on' },
      version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
      createdAt: { type: DataTypes.DATE(3), allowNull: false, field: 'created_at' },
      updatedAt: { type: DataTypes.DATE(3), allowNull: false, field: 'updated_at' },
    },
    { tableName: 'artists', hooks: { beforeBulkUpdate: countVersion } },
  );
}

export function toArtist(row: ArtistModel): Artist {
  return {
    id: row.id,
    name: row.name,
    bornOn: row.bornOn,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
