import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isCommonPassword } from '~auth.common-passwords';
import { roles } from '~caller';
<#if v.names?has_content>
import { [=v.names?join(", ")] } from '~model:User';
</#if>
import { [=helpers] } from '~scalars';
import type { Output } from '~validate';

/** Long rather than intricate, and none of those that are tried first. */
const newPassword = text(128, 8).refine(
  (password) => !isCommonPassword(password),
  'Is too common. Choose one that nobody would guess.',
);

/** No rules for a password that exists: only its comparison tells whether it is right. */
const password = text(128, 1);

<#if v.profile.isPresent()>
export const register = [=v.object]({ [=v.profile.get()?map(p -> p.print())?join(", ")], password: newPassword });

export type Register = Output<typeof register>;

</#if>
export const login = [=v.object]({ email: email(), password });

export type Login = Output<typeof login>;

export const changePassword = [=v.object]({ currentPassword: password, newPassword });

export type ChangePassword = Output<typeof changePassword>;

export const changeAccess = changesOf({ role: z.enum(roles), disabled: z.boolean() });

export type ChangeAccess = Output<typeof changeAccess>;
