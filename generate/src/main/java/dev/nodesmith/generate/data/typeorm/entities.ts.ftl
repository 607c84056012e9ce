<#list resources as resource>
import { [=resource.names.type]Entity } from '~entity:[=resource.entity.name]';
</#list>
import { IdempotencyKeyEntity } from '~entity:idempotency';
<#if plan.hasAuth()>
import { RefreshTokenEntity } from '~entity:refresh-tokens';
</#if>

/** All that TypeORM knows of the tables. */
export const entities = [
<#list resources as resource>
  [=resource.names.type]Entity,
</#list>
<#if plan.hasAuth()>
  RefreshTokenEntity,
</#if>
  IdempotencyKeyEntity,
];
