import type { Config } from '~config';
import type { PoolState, Repositories } from '~database-port';
import type { Logger } from '~logger';
<#list resources as resource>
import { Sql[=resource.names.type]Reader } from '~reader:[=resource.entity.name]';
</#list>
import { SqlReads } from '~sql-reads';

export interface OpenReads {
  /** The same repositories, whose lists and single reads are prepared statements. */
  over(repositories: Repositories): Repositories;
  state(): PoolState;
  close(): Promise<void>;
}

/** Connects with the first read. */
export function openReads(config: Config, logger: Logger): OpenReads {
  const sql = new SqlReads(config, logger);
<#list resources as resource>
  const [=resource.names.variables] = new Sql[=resource.names.type]Reader(sql);
</#list>
  return {
    over: (repositories) => ({
      ...repositories,
<#list resources as resource>
<#assign all = "repositories." + resource.names.variables>
<#assign scope = plan.scoped(resource)?then(", scope", "")>
<#assign conditions = (plan.scoped(resource) || resource.versioned())?then(", conditions", "")>
      [=resource.names.variables]: {
        list: (query[=scope]) => [=resource.names.variables].list(query[=scope]),
        read: (id, view[=scope]) => [=resource.names.variables].read(id, view[=scope]),
        find: (id[=scope]) => [=all].find(id[=scope]),
<#if !(plan.hasAuth() && resource.entity.name == "User")>
        create: ([=resource.names.variable]) => [=all].create([=resource.names.variable]),
</#if>
        update: (id, changes[=conditions]) => [=all].update(id, changes[=conditions]),
        delete: (id[=conditions]) => [=all].delete(id[=conditions]),
<#if resource.softDelete()>
        restore: (id[=conditions]) => [=all].restore(id[=conditions]),
</#if>
<#list plan.reportsOn(resource.entity.name) as report>
        [=report.function]: ([=plan.scoped(resource)?then("scope", "")]) => [=all].[=report.function]([=plan.scoped(resource)?then("scope", "")]),
</#list>
      },
</#list>
    }),
    state: () => sql.state(),
    close: () => sql.close(),
  };
}
