export const roles = ['admin', 'member'] as const;

export type Role = (typeof roles)[number];

/** The user who sends the request, as the access token names them. */
export interface Caller {
  readonly id: string;
  readonly role: Role;
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
