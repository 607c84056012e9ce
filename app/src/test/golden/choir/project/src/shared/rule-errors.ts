import type { ValidationError } from '@nestjs/common';

import type { FieldError } from './errors.js';
import { type Part, requiredError, toPointer, unknownKeyError } from './field-errors.js';
import type { RuleContext } from './rules.js';

type Path = readonly (string | number)[];

/** What class-validator found, as clients are told. */
export function toFieldErrors(errors: readonly ValidationError[], part: Part): FieldError[] {
  const unknown = errors.filter(isUnknownKey);
  const known = errors.filter((error) => !isUnknownKey(error));
  return [
    ...known
      .filter((error) => !isOfWhole(error))
      .flatMap((error) => ofProperty(error, [error.property], part)),
    ...unknown.map(({ property }) => unknownKeyError(part, toPointer([property], part))),
    ...known
      .filter(isOfWhole)
      .flatMap((error) => brokenRules(error).map((rule) => fieldError(rule, part, ''))),
  ];
}

/** Such a rule stands under a property without a name. */
function isOfWhole({ property }: ValidationError): boolean {
  return property === '';
}

function isUnknownKey({ constraints }: ValidationError): boolean {
  return constraints?.whitelistValidation !== undefined;
}

function ofProperty(error: ValidationError, path: Path, part: Part): FieldError[] {
  const pointer = toPointer(path, part);
  if (error.value === undefined) {
    return [requiredError(part, pointer)];
  }
  const rules = brokenRules(error);
  const first = rules.find((rule) => rule.first);
  return (first === undefined ? rules : [first]).flatMap((rule) =>
    rule.inside !== undefined && Array.isArray(error.value)
      ? rule
          .inside(error.value)
          .flatMap((found, index) =>
            found.flatMap((item) => ofProperty(item, [...path, index], part)),
          )
      : [fieldError(rule, part, pointer)],
  );
}

interface BrokenRule extends RuleContext {
  readonly message: string;
}

function fieldError({ code, message }: BrokenRule, part: Part, pointer: string): FieldError {
  return { in: part, pointer, code, message };
}

function brokenRules({ constraints = {}, contexts = {} }: ValidationError): BrokenRule[] {
  return Object.entries(constraints).map(([name, message]) => ({
    message,
    ...(contexts[name] as RuleContext),
  }));
}
