import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { [=helpers] } from '~scalars';
import type { Output } from '~validate';

<#list operations as operation>
export const [=operation.function]Input = [=object]([=operation.shape]);

export type [=operation.type]Input = Output<typeof [=operation.function]Input>;

</#list>
