import { randomUUID } from 'node:crypto';
import Joi from 'joi';
import type { JsonValue } from '~json';
import { [=helpers] } from '~scalars';

<#list operations as operation>
export [=operation.declaration]

<#list operation.parts as part>
export const [=part.schema] = Joi.object<[=part.declared]>([=part.shape]);

</#list>
</#list>
