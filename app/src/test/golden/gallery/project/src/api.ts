import type { Router } from 'express';

import type { Services } from './container.js';
import type { RouteTools } from './http/route-tools.js';
import { artistRoutes } from './modules/artists/artist.routes.js';
import { artworkRoutes } from './modules/artworks/artwork.routes.js';
import { exhibitionRoutes } from './modules/exhibitions/exhibition.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router[] {
  return [
    userRoutes(services, tools),
    artistRoutes(services, tools),
    artworkRoutes(services, tools),
    exhibitionRoutes(services, tools),
  ];
}
