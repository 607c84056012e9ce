<#import "property.ftl" as p>
import { randomUUID } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { PartialType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';
import { isCommonPassword } from '~auth.common-passwords';
import { roles } from '~caller';
import type { Role } from '~caller';
import type { JsonValue } from '~json';
import { said, TextRule } from '~rules';
import type { Values } from '~rules';
<#if v.names?has_content>
import { [=v.names?join(", ")] } from '~model:User';
import type { [=v.types?join(", ")] } from '~model:User';
</#if>
import { [=helpers] } from '~scalars';

/** Long rather than intricate, and none of those that are tried first. */
function NewPassword(): PropertyDecorator {
  return applyDecorators(
    Text(128, 8),
    TextRule(
      'isUncommon',
      (password) => !isCommonPassword(password),
      said('Is too common. Choose one that nobody would guess.'),
    ),
  );
}

/** No rules for a password that exists: only its comparison tells whether it is right. */
function Password(): PropertyDecorator {
  return Text(128, 1);
}

<#if v.profile.isPresent()>
export class RegisterDto {
<@p.properties v.profile.get() />
  @NewPassword()
  declare readonly password: string;
}

export type Register = Values<RegisterDto>;

</#if>
export class LoginDto {
  @Email()
  declare readonly email: string;

  @Password()
  declare readonly password: string;
}

export type Login = Values<LoginDto>;

export class ChangePasswordDto {
  @Password()
  declare readonly currentPassword: string;

  @NewPassword()
  declare readonly newPassword: string;
}

export type ChangePassword = Values<ChangePasswordDto>;

class Access {
  @OneOf(roles)
  declare readonly role: Role;

  @TrueOrFalse()
  declare readonly disabled: boolean;
}

@SomeChanges()
export class ChangeAccessDto extends PartialType(Access, { skipNullProperties: false }) {}

export type ChangeAccess = Values<ChangeAccessDto>;
