export const roles = [<#list v.roles as role>'[=role]'<#sep>, </#list>] as const;

export type Role = (typeof roles)[number];

/** The user who sends the request, as the access token names them. */
export interface Caller {
  readonly id: [=v.idType];
  readonly role: Role;
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
