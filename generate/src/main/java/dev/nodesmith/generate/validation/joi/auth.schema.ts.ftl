import { randomUUID } from 'node:crypto';
import Joi from 'joi';
import { isCommonPassword } from '~auth.common-passwords';
import { roles } from '~caller';
import type { Role } from '~caller';
import type { JsonValue } from '~json';
<#if v.names?has_content>
import { [=v.names?join(", ")] } from '~model:User';
import type { [=v.types?join(", ")] } from '~model:User';
</#if>
import { [=helpers] } from '~scalars';

/** Long rather than intricate, and none of those that are tried first. */
const newPassword = text(128, 8).custom((password: string, helpers) =>
  isCommonPassword(password)
    ? helpers.message({ custom: 'Is too common. Choose one that nobody would guess.' })
    : password,
);

/** No rules for a password that exists: only its comparison tells whether it is right. */
const password = text(128, 1);

<#if v.profile.isPresent()>
export interface Register {
<#list v.profile.get() as property>
  [=property.declared()];
</#list>
  readonly password: string;
}

export const register = Joi.object<Register>({
<#list v.profile.get() as property>
  [=property.print()],
</#list>
  password: newPassword.required(),
});

</#if>
export interface Login {
  readonly email: string;
  readonly password: string;
}

export const login = Joi.object<Login>({ email: email().required(), password: password.required() });

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export const changePassword = Joi.object<ChangePassword>({
  currentPassword: password.required(),
  newPassword: newPassword.required(),
});

export interface ChangeAccess {
  readonly role?: Role;
  readonly disabled?: boolean;
}

export const changeAccess = changesOf(
  Joi.object<ChangeAccess>({ role: Joi.valid(...roles), disabled: Joi.boolean().strict() }),
);
