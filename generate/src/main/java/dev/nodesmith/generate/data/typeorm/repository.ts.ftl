<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign many = r.names.variables>
<#assign id = r.key.tsType>
<#function mapped row><#return v.mapped()?then("to" + T + "(" + row + ")", row)></#function>
<#assign scopeParameter><#if v.scoped()>, scope: Scope</#if></#assign>
<#assign scopeArgument><#if v.scoped()>, scope</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign shaped = v.sparse || v.includes?has_content>
<#function owned rows scope><#return v.scoped()?then("ownedBy(" + rows + ", " + scope + ")", rows)></#function>
<#assign rows>manager.createQueryBuilder([=T]Entity, '[=x]')</#assign>
<#assign destructured><#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if></#assign>
<#assign rowType><#if r.softDelete()>FindOptionsWhere<Pick<[=T]Row, 'id' | 'deletedAt'>><#else>Pick<[=T]Row, 'id'></#if></#assign>
<#assign changesType><#if v.links?has_content>Omit<[=T]Changes, <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>[=T]Changes</#if></#assign>
import {
  type EntityManager,
  type FindOptionsWhere,
  In,
  IsNull,
  Not,
  type SelectQueryBuilder,
  type WhereExpressionBuilder,
} from 'typeorm';
import type { Scope } from '~access-rules';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { ask } from '~typeorm-errors';
import { containing, matching } from '~typeorm-filters';
import { ascending, descending, pageOf, type ListOrder } from '~typeorm-list';
import { checkReferences } from '~typeorm-references';
import { relatedTo } from '~typeorm-relations';
import { type Change, changeRow, insertRow, updateOf } from '~typeorm-rows';
import type { Session } from '~typeorm-session';
import { pick } from '~views';
import { explain[=T], explain[=T]Deletion<#list v.links as link>, explain[=link.name]</#list> } from '~refusals:[=r.entity.name]';
import { [=T]Entity, to[=T], type [=T]Row } from '~entity:[=r.entity.name]';
<#list v.queried(r.entity.name) as entity>
<#assign target = plan.resource(entity).names>
import { [=target.type]Entity, to[=target.type] } from '~entity:[=entity]';
</#list>
import {
  [=x]Sorts,
  type [=T],
  type [=T]Changes,
  type [=T]Sort,
  type [=T]View,
  type List[=r.names.types],
  type New[=T],
  type Read[=T],
<#list v.reports as report>
  type [=report.type],
</#list>
} from '~model:[=r.entity.name]';
import type { [=T]Repository } from '~repository:[=r.entity.name]';

const [=x]Orders: Readonly<Record<[=T]Sort, ListOrder<keyof typeof [=x]Sorts>>> = {
<#list v.orders as order>
  [=order.name]: [=order.code],
</#list>
};

export class TypeOrm[=T]Repository implements [=T]Repository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
    const manager = await this.#session.manager();
    const all = [=owned(rows, "scope")];
<#if v.conditions()>
    narrow(all, query);
</#if>
    const order = [=x]Orders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts);
    const [rows, total] = await Promise.all([
      pageOf(<#if v.joins()?has_content>joined(all, query)<#else>all</#if>, order, { ...query, cursor }),
      query.total ? ask(all.getCount()) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
<#if v.lists()?has_content>
    return { items: await views(manager, items, query), nextCursor, total };
<#elseif shaped>
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
<#elseif v.mapped()>
    return { items: items.map(to[=T]), nextCursor, total };
<#else>
    return { items, nextCursor, total };
</#if>
  }

<#if shaped>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const manager = await this.#session.manager();
    const one = [=owned(rows + ".where({ id })", "scope")];
    const row = await ask(<#if v.joins()?has_content>joined(one, view)<#else>one</#if>.getOne());
<#if v.lists()?has_content>
    const [read] = row === null ? [] : await views(manager, [row], view);
    return read;
<#else>
    return row === null ? undefined : toView(row, view);
</#if>
  }
<#else>
  read(id: [=id], _view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    return this.find(id[=scopeArgument]);
  }
</#if>

  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const manager = await this.#session.manager();
    const row = await ask([=owned(rows + ".where({ id })", "scope")].getOne());
<#if v.mapped()>
    return row === null ? undefined : to[=T](row);
<#else>
    return row ?? undefined;
</#if>
  }
<#if !v.account>

<#if v.links?has_content>
  async create([=x]: New[=T]): Promise<[=T]> {
    if (<#list v.links as link>[=x].[=link.property].length === 0<#sep> && </#list>) {
      return insert(await this.#session.manager(), [=x]);
    }
    return this.#session.transaction(async (session) => {
      const manager = await session.manager();
      const created = await insert(manager, [=x]);
<#list v.links as link>
      await link[=link.name](manager, created.id, [=x].[=link.property]);
</#list>
      return created;
    });
  }
<#else>
  async create([=x]: New[=T]): Promise<[=T]> {
    return insert(await this.#session.manager(), [=x]);
  }
</#if>
</#if>

<#if v.links?has_content>
  async update(id: [=id], { <#list v.links as link>[=link.property], </#list>...changes }: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property] === undefined<#sep> && </#list>) {
      return change(await this.#session.manager(), id, changes[=conditionsArgument]);
    }
    return this.#session.transaction(async (session) => {
      const manager = await session.manager();
      const changed = await change(manager, id, changes[=conditionsArgument]);
<#list v.links as link>
<#if v.links?size gt 1>
      if ([=link.property] !== undefined) {
        await unlink[=link.name](manager, id, [=link.property]);
        await link[=link.name](manager, id, [=link.property]);
      }
<#else>
      await unlink[=link.name](manager, id, [=link.property]);
      await link[=link.name](manager, id, [=link.property]);
</#if>
</#list>
      return changed;
    });
  }
<#else>
  async update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    return change(await this.#session.manager(), id, changes[=conditionsArgument]);
  }
</#if>

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const manager = await this.#session.manager();
    const row = { id, deletedAt: IsNull() };
    await write(manager, manager.createQueryBuilder().softDelete().from([=T]Entity), row[=conditionsArgument]);
  }

  async restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    const manager = await this.#session.manager();
    const row = { id, deletedAt: Not(IsNull()) };
    return write(manager, manager.createQueryBuilder().restore().from([=T]Entity), row[=conditionsArgument]);
  }
<#else>
  async delete(id: [=id][=destructured]): Promise<void> {
    const manager = await this.#session.manager();
    const row = [=owned("manager.createQueryBuilder().delete().from(" + T + "Entity).where({ id })", "scope")];
<#if r.versioned()>
    if (version !== undefined) {
      row.andWhere({ version });
    }
</#if>
    const { affected } = await ask(row.execute())<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (affected === 0) {
      throw [=r.versioned()?then("await refusal(manager, { id }" + v.scoped()?then(", scope", "") + ")", "new NotFoundError()")];
    }
  }
</#if>
<#list v.reports as report>

  async [=report.function](<#if v.scoped()>scope: Scope</#if>): Promise<[=report.type][]> {
    const manager = await this.#session.manager();
    const rows = [=owned(rows, "scope")];
    return ask(
      rows
<#list report.select as item>
        .[=item?is_first?then("select", "addSelect")]([=item.code], '[=item.name]')
</#list>
<#list report.conditions as condition>
        .andWhere([=condition])
</#list>
<#if report.group?has_content>
        .groupBy('[=report.group]')
        .orderBy('[=report.group]')
</#if>
        .getRawMany<[=report.type]>(),
    );
  }
</#list>
}
<#if v.joins()?has_content>

/** Along with what one query can bring. */
function joined(rows: SelectQueryBuilder<[=T]Row>, { include }: Read[=T]): SelectQueryBuilder<[=T]Row> {
  const all = rows.clone();
<#list v.joins() as join>
  if (include.includes('[=join.property]')) {
    all.leftJoinAndSelect('[=x].[=join.property]', '[=join.join.get()]');
  }
</#list>
  return all;
}
</#if>
<#macro viewOf>
{
<#if v.mapped()>
    ...to[=T](row),
<#else>
    ...row,
</#if>
<#list v.includes as include>
    [=include.property]: [=include.code],
</#list>
  }
</#macro>
<#if v.lists()?has_content>

async function views(manager: EntityManager, rows: readonly [=T]Row[], <#if v.sparse>{ fields, include }<#else>{ include }</#if>: Read[=T]): Promise<[=T]View[]> {
  const ids = rows.map(({ id }) => id);
  const [<#list v.lists() as list>[=list.list.get()], </#list>] = await Promise.all([
<#list v.lists() as list>
    include.includes('[=list.property]') ? relatedTo(manager, [=T]Entity, '[=list.property]', [=list.type]Entity, ids) : undefined,
</#list>
  ]);
  return rows.map((row) => {
    const view: [=T]View = <@viewOf/>;
<#if v.sparse>
    return fields === undefined ? view : pick(view, [...fields, ...include]);
<#else>
    return view;
</#if>
  });
}
<#elseif shaped>

function toView(row: [=T]Row, { <#if v.sparse>fields, </#if><#if v.sparse && v.includes?has_content>include</#if> }: Read[=T]): [=T]View {
<#if v.includes?has_content>
  const view: [=T]View = <@viewOf/>;
<#if v.sparse>
  return fields === undefined ? view : pick(view, [...fields, ...include]);
<#else>
  return view;
</#if>
<#elseif v.mapped()>
  const [=x] = to[=T](row);
  return fields === undefined ? [=x] : pick([=x], fields);
<#else>
  return fields === undefined ? row : pick<[=T]View>(row, fields);
</#if>
}
</#if>
<#if !v.account>

<#if v.lookups?has_content || v.mapped()>async </#if>function insert(manager: EntityManager, [=x]: New[=T]): Promise<[=T]> {
<#if v.lookups?has_content>
  await check[=T](manager, [=x]);
</#if>
<#if v.mapped()>
  const row = await insertRow(manager, [=T]Entity, [=x]).catch(explain[=T]);
  return to[=T](row);
<#else>
  return insertRow(manager, [=T]Entity, [=x]).catch(explain[=T]);
</#if>
}
</#if>

<#if v.lookups?has_content>async </#if>function change(manager: EntityManager, id: [=id], changes: [=changesType][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await check[=T](manager, changes);
</#if>
<#if v.touched>
  const update = updateOf(manager, [=T]Entity, changes);
<#else>
  // Nothing to change is no error.
  const update = updateOf(manager, [=T]Entity, { id, ...changes });
</#if>
  return write(manager, update, { id<#if r.softDelete()>, deletedAt: IsNull()</#if> }[=conditionsArgument]);
}

async function write(manager: EntityManager, change: Change, row: [=rowType][=destructured]): Promise<[=T]> {
  const update = [=owned("change.where(row)", "scope")];
<#if r.versioned()>
  if (version !== undefined) {
    update.andWhere({ version });
  }
</#if>
  const changed = await changeRow(manager, [=T]Entity, update).catch(explain[=T]);
  if (changed === undefined) {
    throw [=r.versioned()?then("await refusal(manager, row" + v.scoped()?then(", scope", "") + ")", "new NotFoundError()")];
  }
  return [=mapped("changed")];
}
<#if r.versioned()>

/** Why no row was written: it is not there, or it has another version. */
async function refusal(manager: EntityManager, row: [=rowType]<#if v.scoped()>, scope: Scope</#if>): Promise<Error> {
  const rows = [=rows].where(row)<#if r.softDelete()>.withDeleted()</#if>;
  const there = await ask([=owned("rows", "scope")].getExists());
  return there ? new StaleVersionError() : new NotFoundError();
}
</#if>
<#list v.links as link>

/** Whatever is named twice is joined once. */
async function link[=link.name](manager: EntityManager, id: [=id], [=link.property]: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  const links = [=link.property].map((linked) => ({ [=link.source]: id, [=link.target]: linked }));
  if (links.length > 0) {
    await ask(
      manager.createQueryBuilder().insert().into('[=link.table]').values(links).orIgnore().updateEntity(false).execute(),
    ).catch(explain[=link.name]);
  }
}

async function unlink[=link.name](manager: EntityManager, id: [=id], kept: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  await ask(manager.delete('[=link.table]', { [=link.source]: id, [=link.target]: Not(In(kept)) }));
}
</#list>
<#if v.lookups?has_content>

function check[=T](manager: EntityManager, given: Pick<[=T]Changes, <#list v.lookups as lookup>'[=lookup.name]'<#sep> | </#list>>): Promise<void> {
  return checkReferences(manager, { <#list v.lookups as lookup>[=lookup.name]: [=lookup.type]Entity, </#list> }, given);
}
</#if>
<#if v.scoped()>

function ownedBy<Rows extends WhereExpressionBuilder>(rows: Rows, { ownerId }: Scope): Rows {
  return ownerId === undefined ? rows : rows.andWhere({ [=v.owner.get()]: ownerId });
}
</#if>
<#if v.conditions()>

function narrow([=many]: SelectQueryBuilder<[=T]Row>, { <#if r.search?has_content>q, </#if><#if v.filters?has_content>filters</#if> }: List[=r.names.types]): void {
<#if r.search?has_content>
  if (q !== undefined) {
    containing([=many], [[=v.searched]], q);
  }
</#if>
<#list v.filters as filter>
  matching([=many], '[=filter]', filters.[=filter]);
</#list>
}
</#if>
