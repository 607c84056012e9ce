/** What is read of a user, under the names of its properties. */
export const userColumns = [
  'id',
  'email',
  'role',
  'disabled',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
];

export function toUser(row) {
  return {
    ...row,
    disabled: row.disabled === 1n,
    version: Number(row.version),
  };
}

/** The columns to write; what is undefined is left as it is. */
export function toUserColumns(user) {
  return {
    email: user.email,
    role: user.role,
    disabled: user.disabled,
  };
}
