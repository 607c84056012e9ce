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
import type { Exhibition } from './exhibition.js';

export interface ExhibitionModel extends Model<
  InferAttributes<ExhibitionModel>,
  InferCreationAttributes<ExhibitionModel>
> {
  id: string;
  name: string;
  opensAt: Date;
  version: CreationOptional<number>;
  createdAt: CreationOptional<Date>;
  updatedAt: CreationOptional<Date>;
  artworksLinks?: NonAttribute<ArtworkExhibitionsModel[]>;
}

export function defineExhibition(sequelize: Sequelize): ModelStatic<ExhibitionModel> {
  return sequelize.define<ExhibitionModel>(
    'Exhibition',
    {
      id: { type: DataTypes.UUID, primaryKey: true },
      name: { type: DataTypes.STRING(80), allowNull: false },
      opensAt: { type: DataTypes.DATE(3), allowNull: false, field: 'opens_at' },
      version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
      createdAt: { type: DataTypes.DATE(3), allowNull: false, field: 'created_at' },
      updatedAt: { type: DataTypes.DATE(3), allowNull: false, field: 'updated_at' },
    },
    { tableName: 'exhibitions', hooks: { beforeBulkUpdate: countVersion } },
  );
}

export function toExhibition(row: ExhibitionModel): Exhibition {
  return {
    id: row.id,
    name: row.name,
    opensAt: row.opensAt.toISOString(),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
