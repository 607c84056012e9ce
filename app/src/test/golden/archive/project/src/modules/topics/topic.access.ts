import { anyone, roles } from '../../shared/access-rules.js';

export const topicAccess = {
  list: anyone,
  create: roles('archivist'),
  get: anyone,
  update: roles('archivist'),
  delete: roles('archivist'),
};
