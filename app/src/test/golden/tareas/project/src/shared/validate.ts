import type { z } from 'zod';

import type { FieldError } from './errors.js';
import {
  type Part,
  requiredError,
  toPointer,
  unknownKeyError,
  validationError,
} from './field-errors.js';

export type Schema = z.ZodType;

/** Lo que un esquema hace con un valor que acepta. */
export type Output<S extends Schema> = z.output<S>;

/** El valor tal como lo lee el esquema. Lanza ValidationError con todo lo que tiene mal. */
export function validate<S extends Schema>(schema: S, value: unknown, part: Part): Output<S> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  throw validationError(result.error.issues.flatMap((issue) => toFieldErrors(issue, part)));
}

function toFieldErrors(issue: z.core.$ZodIssue, part: Part): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKeyError(part, toPointer([...issue.path, key], part)));
  }
  const pointer = toPointer(issue.path, part);
  return issue.input === undefined
    ? [requiredError(part, pointer)]
    : [{ in: part, pointer, code: issue.code, message: issue.message }];
}
