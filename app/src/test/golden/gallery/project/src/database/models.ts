import type { Sequelize } from 'sequelize';

import { defineArtist } from '../modules/artists/artist.sequelize-model.js';
import { defineArtwork } from '../modules/artworks/artwork.sequelize-model.js';
import { defineExhibition } from '../modules/exhibitions/exhibition.sequelize-model.js';
import { defineUser } from '../modules/users/user.sequelize-model.js';
import { defineArtworkExhibitions } from './join-models.js';
import { defineIdempotencyKey, defineRefreshToken } from './own-models.js';

/** All models of one connection, with their associations. */
export function defineModels(sequelize: Sequelize) {
  const models = {
    User: defineUser(sequelize),
    Artist: defineArtist(sequelize),
    Artwork: defineArtwork(sequelize),
    Exhibition: defineExhibition(sequelize),
    ArtworkExhibitions: defineArtworkExhibitions(sequelize),
    IdempotencyKeys: defineIdempotencyKey(sequelize),
    RefreshTokens: defineRefreshToken(sequelize),
  };
  models.Artist.hasMany(models.Artwork, { as: 'artworks', foreignKey: 'artistId' });
  models.Artwork.belongsTo(models.Artist, { as: 'artist', foreignKey: 'artistId' });
  models.Artwork.belongsTo(models.User, { as: 'addedBy', foreignKey: 'addedById' });
  models.Artwork.hasMany(models.ArtworkExhibitions, {
    as: 'exhibitionsLinks',
    foreignKey: 'artworkId',
  });
  models.Exhibition.hasMany(models.ArtworkExhibitions, {
    as: 'artworksLinks',
    foreignKey: 'exhibitionId',
  });
  models.ArtworkExhibitions.belongsTo(models.Artwork, { as: 'artwork', foreignKey: 'artworkId' });
  models.ArtworkExhibitions.belongsTo(models.Exhibition, {
    as: 'exhibition',
    foreignKey: 'exhibitionId',
  });
  return models;
}

export type Models = ReturnType<typeof defineModels>;
