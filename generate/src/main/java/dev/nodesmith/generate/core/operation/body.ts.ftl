import { NotImplementedError } from '~errors';
import type { [=operation.type]Input } from '~schema:[=subject]';
import type { [=operation.type]Context, [=operation.type]Output } from '~operations:[=subject]';
<#if operation.outputEntity?has_content>
import type { [=operation.outputType] } from '~model:[=operation.outputEntity]';
</#if>

[=comment]
export function [=operation.function](<#if operation.inputArgument?has_content>input: [=operation.type]Input, </#if>{ logger }: [=operation.type]Context): Promise<[=operation.output]> {
  logger.warn({<#if operation.inputArgument?has_content> input </#if>}, '[=operation.function] is called, but has no body yet');
  throw new NotImplementedError();
}
