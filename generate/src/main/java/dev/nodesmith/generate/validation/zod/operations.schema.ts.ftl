import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { [=helpers] } from '~scalars';
import type { Output } from '~validate';

<#list operations as operation>
<#list operation.parts as part>
export const [=part.schema] = [=object]([=part.shape]);

</#list>
export type [=operation.type] = [=operation.inferred];

</#list>
