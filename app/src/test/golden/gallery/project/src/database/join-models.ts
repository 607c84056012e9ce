import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type NonAttribute,
  type Sequelize,
} from 'sequelize';

import type { ArtworkModel } from '../modules/artworks/artwork.sequelize-model.js';
import type { ExhibitionModel } from '../modules/exhibitions/exhibition.sequelize-model.js';

export interface ArtworkExhibitionsModel extends Model<
  InferAttributes<ArtworkExhibitionsModel>,
  InferCreationAttributes<ArtworkExhibitionsModel>
> {
  artworkId: string;
  exhibitionId: string;
  artwork?: NonAttribute<ArtworkModel>;
  exhibition?: NonAttribute<ExhibitionModel>;
}

export function defineArtworkExhibitions(
  sequelize: Sequelize,
): ModelStatic<ArtworkExhibitionsModel> {
  return sequelize.define<ArtworkExhibitionsModel>(
    'ArtworkExhibitions',
    {
      artworkId: { type: DataTypes.UUID, primaryKey: true, field: 'artwork_id' },
      exhibitionId: { type: DataTypes.UUID, primaryKey: true, field: 'exhibition_id' },
    },
    { tableName: 'artwork_exhibitions', timestamps: false },
  );
}
