import { z } from 'zod';

import { roles } from '../../shared/caller.js';
import { changesOf, email, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { isCommonPassword } from './common-passwords.js';

/** Long rather than intricate, and none of those that are tried first. */
const newPassword = text(128, 8).refine(
  (password) => !isCommonPassword(password),
  'Is too common. Choose one that nobody would guess.',
);

/** No rules for a password that exists: only its comparison tells whether it is right. */
const password = text(128, 1);

export const register = z.strictObject({ email: email(), password: newPassword });

export type Register = Output<typeof register>;

export const login = z.strictObject({ email: email(), password });

export type Login = Output<typeof login>;

export const changePassword = z.strictObject({ currentPassword: password, newPassword });

export type ChangePassword = Output<typeof changePassword>;

export const changeAccess = changesOf({ role: z.enum(roles), disabled: z.boolean() });

export type ChangeAccess = Output<typeof changeAccess>;
