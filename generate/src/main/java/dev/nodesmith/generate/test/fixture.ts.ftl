import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Repositories } from '~database-port';
import type { [=r.names.type], New[=r.names.type] } from '~model:[=r.entity.name]';
import { nextNumber, pick } from '~test-numbers';
<#if f.account()>
import type { Account } from '~auth.repository';
</#if>
<#list f.parents as parent>
<#if parent.entity != r.entity.name>
import { store[=parent.type] } from '~fixture:[=parent.entity]';
</#if>
</#list>

<#if f.account()>
/** A user who can sign in only when a hash of a password is given. */
export async function storeAccount(
  repositories: Repositories,
  values: Partial<New[=r.names.type]> = {},
  passwordHash = 'none',
): Promise<Account> {
  const n = nextNumber();
  return repositories.accounts.create({
<#if f.key.isPresent()>
    id: [=f.key.get()],
</#if>
<#list f.values as value>
    [=value.property]: [=value.expression],
</#list>
    ...values,
    passwordHash,
  });
}

export async function store[=r.names.type](
  repositories: Repositories,
  values: Partial<New[=r.names.type]> = {},
): Promise<[=r.names.type]> {
  return (await storeAccount(repositories, values)).user;
}
<#else>
/** Values of [=r.names.withArticle()] that stand in the way of no other. */
export <#if f.parents?has_content>async </#if>function new[=r.names.type](
<#if f.parents?has_content>
  repositories: Repositories,
</#if>
  values: Partial<New[=r.names.type]> = {},
): <#if f.parents?has_content>Promise<New[=r.names.type]><#else>New[=r.names.type]</#if> {
<#if f.usesNumber()>
  const n = nextNumber();
</#if>
  return {
<#if f.key.isPresent()>
    id: [=f.key.get()],
</#if>
<#list f.values as value>
    [=value.property]: [=value.expression],
</#list>
    ...values,
  };
}

export async function store[=r.names.type](
  repositories: Repositories,
  values: Partial<New[=r.names.type]> = {},
): Promise<[=r.names.type]> {
  return repositories.[=f.repository].create(<#if f.parents?has_content>await new[=r.names.type](repositories, values)<#else>new[=r.names.type](values)</#if>);
}
<#if creatable>

<#if f.inputs?has_content>
/** Body of a request that creates one. */
export <#if f.parents?has_content>async </#if>function [=r.names.variable]Body(<#if f.parents?has_content>
  repositories: Repositories,
</#if>
  values: Partial<New[=r.names.type]> = {},
) {
  const [=r.names.variable] = <#if f.parents?has_content>await new[=r.names.type](repositories, values)<#else>new[=r.names.type](values)</#if>;
  return {
<#list f.inputs as input>
    [=input]: [=r.names.variable].[=input],
</#list>
  };
}
<#else>
/** Body of a request that creates one: there is nothing to say. */
export function [=r.names.variable]Body() {
  return {};
}
</#if>
</#if>
</#if>
