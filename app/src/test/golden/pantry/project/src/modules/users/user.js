export const userRoleValues = ['host', 'guest'];

export const userFields = ['id', 'email', 'role', 'disabled', 'version', 'createdAt', 'updatedAt'];

export const userSorts = {
  id: 'uuid',
  createdAt: 'instant',
};
