import { randomUUID } from 'node:crypto';
import Joi from 'joi';
import type { JsonValue } from '~json';
import { [=helpers] } from '~scalars';

<#list operations as operation>
export [=operation.declaration]

export const [=operation.function]Input = Joi.object<[=operation.type]Input>([=operation.shape]);

</#list>
