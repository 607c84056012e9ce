import Joi from 'joi';

import { type Role, roles } from '../../shared/caller.js';
import { changesOf, email, text } from '../../shared/scalars.js';
import { isCommonPassword } from './common-passwords.js';

/** Long rather than intricate, and none of those that are tried first. */
const newPassword = text(128, 8).custom((password: string, helpers) =>
  isCommonPassword(password)
    ? helpers.message({ custom: 'Is too common. Choose one that nobody would guess.' })
    : password,
);

/** No rules for a password that exists: only its comparison tells whether it is right. */
const password = text(128, 1);

export interface Register {
  readonly email: string;
  readonly password: string;
}

export const register = Joi.object<Register>({
  email: email().required(),
  password: newPassword.required(),
});

export interface Login {
  readonly email: string;
  readonly password: string;
}

export const login = Joi.object<Login>({
  email: email().required(),
  password: password.required(),
});

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
