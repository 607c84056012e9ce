import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata, Type } from '@nestjs/common';
import { validateSync } from 'class-validator';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import { validationError, requiredError } from '~field-errors';
import type { Part } from '~field-errors';
import { toFieldErrors } from '~rule-errors';
import { received } from '~wording';

/**
 * Reads a part of a request into a class and lets through what its decorators accept. Nest has the last
 * parameter of a method checked first: what comes first stands last.
 */
export class DtoPipe extends ValidationPipe {
  readonly #part: Part;

  constructor(type: Type<object>, part: Part) {
    super({
      expectedType: type,
      transform: true,
      whitelist: true,
<#if project.api.unknownKeys == "REFUSE">
      forbidNonWhitelisted: true,
</#if>
      exceptionFactory: (errors) => validationError(toFieldErrors(errors, part)),
    });
    this.#part = part;
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const part = this.#part;
    if (value === undefined || value === null) {
      throw validationError([requiredError(part, '')]);
    }
    if (typeof value !== 'object' || Array.isArray(value)) {
      const message = `Invalid input: expected object, received ${received(value)}`;
      throw validationError([{ in: part, pointer: '', code: 'invalid_type', message }]);
    }
    return super.transform(value, metadata);
  }

  /** At once: a rule that had to wait could be answered after one of another parameter. */
  protected override validate(input: object, options?: ValidatorOptions): ValidationError[] {
    return validateSync(input, options);
  }
}
