export const shelfFields = ['id', 'name', 'version', 'createdAt', 'updatedAt'];

export const shelfIncludes = ['jars'];

export const shelfSorts = {
  id: 'uuid',
  name: 'text',
  createdAt: 'instant',
};
