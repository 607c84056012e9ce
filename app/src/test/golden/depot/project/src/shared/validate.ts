import type { z } from 'zod';

import { type FieldError, ValidationError } from './errors.js';

export type Schema = z.ZodType;

/** What a schema makes of a value that it accepts. */
export type Output<S extends Schema> = z.output<S>;

type Part = FieldError['in'];

/** More mistakes than this in one request are not worth an answer that names each. */
const maxErrors = 100;

/** The value as the schema reads it. Throws ValidationError with all that is wrong with it. */
export function validate<S extends Schema>(schema: S, value: unknown, part: Part): Output<S> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  const errors = result.error.issues.flatMap((issue) => toFieldErrors(issue, part));
  throw new ValidationError(errors.slice(0, maxErrors));
}

function toFieldErrors(issue: z.core.$ZodIssue, part: Part): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: part,
      pointer: toPointer([...issue.path, key], part),
      code: 'unknown_key',
      message: 'Is not known here.',
    }));
  }
  const pointer = toPointer(issue.path, part);
  return issue.input === undefined
    ? [{ in: part, pointer, code: 'required', message: 'Is required.' }]
    : [{ in: part, pointer, code: issue.code, message: issue.message }];
}

/** A parameter is one text, whatever it is read into: its pointer ends at its name. */
function toPointer(path: readonly PropertyKey[], part: Part): string {
  const steps = part === 'body' ? path : path.slice(0, 1);
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
