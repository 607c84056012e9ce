import { requiredError, toPointer, unknownKeyError, validationError } from './field-errors.js';

/**
 * The value as the schema reads it. Throws ValidationError with all that is wrong with it.
 *
 * @param {unknown} value
 */
export function validate(schema, value, part) {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  throw validationError(result.error.issues.flatMap((issue) => toFieldErrors(issue, part)));
}

function toFieldErrors(issue, part) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKeyError(part, toPointer([...issue.path, key], part)));
  }
  const pointer = toPointer(issue.path, part);
  return issue.input === undefined
    ? [requiredError(part, pointer)]
    : [{ in: part, pointer, code: issue.code, message: issue.message }];
}
