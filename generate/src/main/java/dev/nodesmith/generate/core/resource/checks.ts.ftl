import Big from 'big.js';
import type { Caller } from '~caller';
import type { FieldError } from '~errors';
import { ValidationError } from '~errors';
import type { [=r.names.type], [=r.names.type]Values } from '~model:[=r.entity.name]';

<#if v.checks?has_content>
/** Holds [=r.names.withArticle()] against its rules. Throws ValidationError with all that are broken. */
export function check[=r.names.type]([=r.names.variable]: Pick<[=r.names.type]Values, [=v.picked()]>): void {
  const broken: FieldError[] = [];
<#list v.checks as check>
  if ([=check.broken]) {
    broken.push({
      in: 'body',
      pointer: [=check.pointer],
      code: [=check.code],
      message: [=check.message],
    });
  }
</#list>
  if (broken.length > 0) {
    throw new ValidationError(broken);
  }
}

</#if>
<#list v.guards as guard>
export function [=guard.function]([=guard.parameters]): boolean {
  return [=guard.condition];
}

</#list>
