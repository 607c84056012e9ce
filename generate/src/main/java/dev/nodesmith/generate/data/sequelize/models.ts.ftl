import type { Sequelize } from 'sequelize';
<#list resources as resource>
import { define[=resource.names.type] } from '~models:[=resource.entity.name]';
</#list>
<#if joins?has_content>
import { <#list joins as join>define[=join.model], </#list> } from '~join-models';
</#if>
import { defineIdempotencyKey<#if plan.hasAuth()>, defineRefreshToken</#if> } from '~own-models';

/** All models of one connection, with their associations. */
export function defineModels(sequelize: Sequelize) {
  const models = {
<#list resources as resource>
    [=resource.names.type]: define[=resource.names.type](sequelize),
</#list>
<#list joins as join>
    [=join.model]: define[=join.model](sequelize),
</#list>
    [=own.idempotency]: defineIdempotencyKey(sequelize),
<#if plan.hasAuth()>
    [=own.tokens]: defineRefreshToken(sequelize),
</#if>
  };
<#list associations as association>
  models.[=association];
</#list>
  return models;
}

export type Models = ReturnType<typeof defineModels>;
