import {
  Max,
  Min,
  ValidateBy,
  type ValidationArguments,
  type ValidationError,
  type ValidationOptions,
} from 'class-validator';

import { received } from './wording.js';

/** What a rule has to say besides its message. */
export interface RuleContext {
  readonly code: string;
  /** Whether the other rules of the property mean nothing once this one is broken. */
  readonly first?: boolean;
  /** What is wrong with each of the values that the property holds. */
  readonly inside?: (values: readonly unknown[]) => ValidationError[][];
}

type Message = NonNullable<ValidationOptions['message']>;

export function said(
  message: Message,
  context: RuleContext = { code: 'custom' },
): ValidationOptions {
  return { message, context };
}

export function wrongType(expected: string): ValidationOptions {
  const message = ({ value }: ValidationArguments) =>
    `Invalid input: expected ${expected}, received ${received(value)}`;
  return said(message, { code: 'invalid_type', first: true });
}

export function wrongForm(message: string): ValidationOptions {
  return said(message, { code: 'invalid_format', first: true });
}

/** A rule that class-validator does not bring along. */
export function Rule(
  name: string,
  holds: (value: unknown, args?: ValidationArguments) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds } }, options);
}

/** A rule of texts: that a value is none is said by another. */
export function TextRule(
  name: string,
  holds: (text: string) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return Rule(name, (value) => typeof value !== 'string' || holds(value), options);
}

export function AtLeast(limit: number): PropertyDecorator {
  return Min(limit, said(`Too small: expected number to be >=${limit}`, { code: 'too_small' }));
}

export function AtMost(limit: number): PropertyDecorator {
  return Max(limit, said(`Too big: expected number to be <=${limit}`, { code: 'too_big' }));
}

/** What a class holds, for those who need not know that it is one. */
export type Values<Dto> = Pick<Dto, keyof Dto>;
