import { type Connection, Schema } from 'mongoose';
<#list resources as resource>
import { type [=resource.names.type]Document, [=resource.names.variable]Schema } from '~document:[=resource.entity.name]';
</#list>
import { type IdempotencyKeyDocument, idempotencyKeySchema } from '~document:idempotency-key';
<#if plan.hasAuth()>
import { type RefreshTokenDocument, refreshTokenSchema } from '~document:refresh-token';
</#if>
<#if counters>
import { type KeyCounterDocument, keyCounterSchema } from '~document:key-counter';
</#if>

// Mongoose takes an empty text for a missing one, which it is not.
Schema.Types.String.checkRequired((value) => typeof value === 'string');

/** The models of one connection. */
export function createModels(connection: Connection) {
  return {
<#list resources as resource>
    [=resource.names.variables]: connection.model<[=resource.names.type]Document>('[=resource.names.type]', [=resource.names.variable]Schema, '[=schema.of(resource.entity.name).name()]'),
</#list>
<#if plan.hasAuth()>
    refreshTokens: connection.model<RefreshTokenDocument>('RefreshToken', refreshTokenSchema, '[=schema.system().refreshTokens().get().name()]'),
</#if>
<#if counters>
    keyCounters: connection.model<KeyCounterDocument>('KeyCounter', keyCounterSchema, 'key_counters'),
</#if>
    idempotencyKeys: connection.model<IdempotencyKeyDocument>('IdempotencyKey', idempotencyKeySchema, '[=schema.system().idempotencyKeys().name()]'),
  };
}

export type Models = ReturnType<typeof createModels>;
