<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign id = r.key.tsType>
<#assign write = "this.#session.knex">
<#assign read = (clients == "ONE_FOR_READS")?then("this.#session.reads", "this.#session.knex")>
<#function mapped row><#return v.mapped()?then("to" + T + "(" + row + ")", row)></#function>
<#assign scopeParameter><#if v.scoped()>, scope: Scope</#if></#assign>
<#assign scopeArgument><#if v.scoped()>, scope</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign keptPart><#if r.softDelete()>.whereNull('deleted_at')</#if></#assign>
<#assign owned><#if v.scoped()>.modify(ownedBy, scope)</#if></#assign>
<#assign counted = written == "COUNT">
<#function run call><#return counted?then("this.#session.transaction(({ knex }) => " + call?replace("KNEX", "knex") + ")", call?replace("KNEX", write))></#function>
<#assign shaped = v.sparse || v.includes?has_content>
<#assign changesType><#if v.links?has_content>Omit<[=T]Changes, <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>[=T]Changes</#if></#assign>
<#function refusal knex>
<#if r.versioned()>
<#return "await refusal(" + knex + ", id" + r.softDelete()?then(", state", "") + v.scoped()?then(", conditions", "") + ")">
</#if>
<#return "new NotFoundError()">
</#function>
import type { Knex } from 'knex';
import type { Scope } from '~access-rules';
import { averageOf, fromSortable, fromUnits, toSortable, toUnits } from '~stored-decimals';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { ask } from '~knex-errors';
import { containing, matching } from '~knex-filters';
import { ascending, countOf, descending, only, pageOf, type ListOrder } from '~knex-list';
import { checkReferences } from '~knex-references';
import { at, byId, ofEach } from '~knex-relations';
import type { Session } from '~knex-session';
import { decimals, fromJson, instants, sortable, units } from '~knex-values';
import { pick } from '~views';
import { explain[=T], explain[=T]Deletion<#list v.links as link>, explain[=link.name]</#list> } from '~refusals:[=r.entity.name]';
import { [=x]Columns, to[=T], to[=T]Columns, type [=T]Row } from '~rows:[=r.entity.name]';
import { instant } from '~wire-types';
<#list v.targets(r.entity.name) as entity>
<#assign target = plan.resource(entity).names>
import { [=target.variable]Columns, to[=target.type], type [=target.type]Row } from '~rows:[=entity]';
import type { [=target.type] } from '~model:[=entity]';
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

export class Knex[=T]Repository implements [=T]Repository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
    const all = this.#kept()[=owned]<#if v.conditions()>.modify(matching[=r.names.types], query)</#if>;
    const order = [=x]Orders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts);
    const [rows, total] = await Promise.all([
      pageOf<[=T]Row>(all, [=x]Columns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
<#if v.mapped()>
    const { items, nextCursor } = toPage(rows.map(to[=T]), query.limit, (last) =>
<#else>
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
</#if>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items<#if shaped>: <#if v.includes?has_content>await this.#views(items, query)<#else>items.map((item) => toView(item, query))</#if></#if>, nextCursor, total };
  }

<#if v.includes?has_content>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const found = await this.find(id[=scopeArgument]);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }
<#elseif v.sparse>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const found = await this.find(id[=scopeArgument]);
    return found && toView(found, view);
  }
<#else>
  read(id: [=id], _view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    return this.find(id[=scopeArgument]);
  }
</#if>

<#if v.mapped()>
  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const row = await ask<[=T]Row | undefined>(this.#kept().where({ id })[=owned].first([=x]Columns));
    return row && to[=T](row);
  }
<#else>
  find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    return ask<[=T] | undefined>(this.#kept().where({ id })[=owned].first([=x]Columns));
  }
</#if>
<#if !v.account>

<#if v.links?has_content>
  async create([=x]: New[=T]): Promise<[=T]> {
    if (<#list v.links as link>[=x].[=link.property].length === 0<#sep> && </#list>) {
      return [=run("insert(KNEX, " + x + ")")];
    }
    return this.#session.transaction(async ({ knex }) => {
      const created = await insert(knex, [=x]);
<#list v.links as link>
      await link[=link.name](knex, created.id, [=x].[=link.property]);
</#list>
      return created;
    });
  }
<#else>
  create([=x]: New[=T]): Promise<[=T]> {
    return [=run("insert(KNEX, " + x + ")")];
  }
</#if>
</#if>

<#if v.links?has_content>
  async update(id: [=id], { <#list v.links as link>[=link.property], </#list>...changes }: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property] === undefined<#sep> && </#list>) {
      return [=run("change(KNEX, id, changes" + conditionsArgument + ")")];
    }
    return this.#session.transaction(async ({ knex }) => {
      const changed = await change(knex, id, changes[=conditionsArgument]);
<#list v.links as link>
<#if v.links?size gt 1>
      if ([=link.property] !== undefined) {
        await unlink[=link.name](knex, id, [=link.property]);
        await link[=link.name](knex, id, [=link.property]);
      }
<#else>
      await unlink[=link.name](knex, id, [=link.property]);
      await link[=link.name](knex, id, [=link.property]);
</#if>
</#list>
      return changed;
    });
  }
<#else>
  update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    return [=run("change(KNEX, id, changes" + conditionsArgument + ")")];
  }
</#if>

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const { knex } = this.#session;
    await write(knex, id, 'kept', { deleted_at: [=v.now("knex")] }[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    return [=run("write(KNEX, id, 'deleted', { deleted_at: null }" + conditionsArgument + ")")];
  }
<#else>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id[=conditionsArgument]).delete())<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (count === 0) {
      throw [=refusal("knex")];
    }
  }
</#if>
<#list v.reports as report>

  <#if report.decoded?has_content>async </#if>[=report.function](<#if v.scoped()>scope: Scope</#if>): Promise<[=report.type][]> {
<#if report.raw()>
    const { [=(clients == "ONE_FOR_READS")?then("reads", "knex")] } = this.#session;
</#if>
    <#if report.decoded?has_content>const rows = await ask<[=report.rowType()][]><#else>return ask<[=report.type][]></#if>(
      this.#kept()
        .select([<#list report.select as item>[=item.code((clients == "ONE_FOR_READS")?then("reads", "knex"))]<#sep>, </#sep></#list>])
<#list report.conditions as condition>
        .whereRaw([=condition])
</#list>
<#if v.scoped()>
        .modify(ownedBy, scope)
</#if>
<#if report.group?has_content>
        .groupByRaw('[=report.group]')
        .orderByRaw('[=report.group]')
</#if>
    );
<#if report.decoded?has_content>
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
</#if>
  }
</#list>

  #kept(): Knex.QueryBuilder {
    return [=read]('[=v.table]')[=keptPart];
  }
<#if v.includes?has_content>

  async #views([=r.names.variables]: readonly [=T][], <#if v.sparse>{ fields, include }<#else>{ include }</#if>: Read[=T]): Promise<[=T]View[]> {
    const { [=(clients == "ONE_FOR_READS")?then("reads", "knex")] } = this.#session;
    const [<#list v.includes as include>[=include.variable], </#list>] = await Promise.all([
<#list v.includes as include>
      include.includes('[=include.property]') ? [=include.load((clients == "ONE_FOR_READS")?then("reads", "knex"), r.names.variables)] : undefined,
</#list>
    ]);
    return [=r.names.variables].map((item) => {
      const view: [=T]View = {
        ...item,
<#list v.includes as include>
        [=include.property]: [=include.pick("item")],
</#list>
      };
<#if v.sparse>
      return fields === undefined ? view : pick(view, [...fields, ...include]);
<#else>
      return view;
</#if>
    });
  }
</#if>
}
<#if !v.account>

async function insert(knex: Knex, [=x]: New[=T]): Promise<[=T]> {
<#if v.lookups?has_content>
  await check[=T](knex, [=x]);
</#if>
<#assign inserted>insert({ <#if v.keyed>id: [=x].id, </#if><#if v.stored?has_content>...to[=T]Columns([=x])</#if> })</#assign>
<#if counted && v.keyed>
  await ask(knex('[=v.table]').[=inserted]).catch(explain[=T]);
  return stored(knex, [=x].id);
<#elseif counted>
  const keys = await ask<number[]>(knex('[=v.table]').[=inserted]).catch(explain[=T]);
  return stored(knex, <#if id == "string">String(only(keys))<#else>only(keys)</#if>);
<#else>
  const rows = await ask<[=T]Row[]>(
    knex('[=v.table]')
      .[=inserted]
      .returning([=x]Columns),
  ).catch(explain[=T]);
  return [=mapped("only(rows)")];
</#if>
}
</#if>
<#if counted>

/** The row as it was written a moment ago. */
async function stored(knex: Knex, id: [=id]): Promise<[=T]> {
  const rows = await ask<[=T]Row[]>(knex('[=v.table]').where({ id }).select([=x]Columns));
  return [=mapped("only(rows)")];
}
</#if>

<#if r.softDelete()>
<#assign stateParameter = ", state: State">
<#assign stateArgument = ", state">
<#else>
<#assign stateParameter = "">
<#assign stateArgument = "">
</#if>
<#assign unused = !v.stored?has_content && !v.lookups?has_content>
<#if v.lookups?has_content>async </#if>function change(knex: Knex, id: [=id], <#if unused>_</#if>changes: [=changesType][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await check[=T](knex, changes);
</#if>
  return write(knex, id, <#if r.softDelete()>'kept', </#if><#if v.stored?has_content>to[=T]Columns(changes)<#else>{}</#if>[=conditionsArgument]);
}

async function write(knex: Knex, id: [=id][=stateParameter], columns: object[=conditionsParameter]): Promise<[=T]> {
<#if counted>
  const count = await ask(
<#else>
  const [row] = await ask<[=T]Row[]>(
</#if>
    rowToWrite(knex, id[=stateArgument][=conditionsArgument])
<#if v.touched()>
      .update({ ...columns<#list v.touch as touch>, [=touch]</#list> })
<#else>
      // Nothing to change is no error.
      .update({ id, ...columns })
</#if>
<#if r.versioned()>
      .increment('version')
</#if>
<#if counted>
  ).catch(explain[=T]);
  if (count === 0) {
    throw [=refusal("knex")];
  }
  return stored(knex, id);
<#else>
      .returning([=x]Columns),
  ).catch(explain[=T]);
  if (row === undefined) {
    throw [=refusal("knex")];
  }
  return [=mapped("row")];
</#if>
}
<#if r.softDelete()>

type State = 'kept' | 'deleted';

</#if>

function rowToWrite(knex: Knex, id: [=id][=stateParameter]<#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if>): Knex.QueryBuilder {
<#assign row>knex('[=v.table]').where({ id })<#if v.scoped()>.modify(ownedBy, scope)</#if></#assign>
<#if r.softDelete() || r.versioned()>
  const row = [=row];
<#if r.softDelete()>
  if (state === 'kept') {
    row.whereNull('deleted_at');
  } else {
    row.whereNotNull('deleted_at');
  }
</#if>
<#if r.versioned()>
  return version === undefined ? row : row.where({ version });
<#else>
  return row;
</#if>
<#else>
  return [=row];
</#if>
}
<#if r.versioned()>

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex: Knex, id: [=id][=stateParameter]<#if v.scoped()>, { ownerId }: Scope</#if>): Promise<Error> {
  const row = await ask<object | undefined>(rowToWrite(knex, id[=stateArgument], <#if v.scoped()>{ ownerId }<#else>{}</#if>).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}
</#if>
<#list v.links as link>

/** Whatever is named twice is joined once. */
async function link[=link.name](knex: Knex, id: [=id], [=link.property]: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  const links = [=link.property].map((linked) => ({ [=link.source]: id, [=link.target]: linked }));
  if (links.length > 0) {
    await ask(knex('[=link.table]').insert(links).onConflict().[=counted?then("merge(['" + link.source + "'])", "ignore()")]).catch(explain[=link.name]);
  }
}

async function unlink[=link.name](knex: Knex, id: [=id], kept: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  await ask(knex('[=link.table]').where({ [=link.source]: id }).whereNotIn('[=link.target]', kept).delete());
}
</#list>
<#if v.lookups?has_content>

function check[=T](knex: Knex, given: Pick<[=T]Changes, <#list v.lookups as lookup>'[=lookup.name]'<#sep> | </#list>>): Promise<void> {
  return checkReferences({ <#list v.lookups as lookup>[=lookup.name]: [=lookup.code], </#list> }, given);
}
</#if>
<#if v.scoped()>

function ownedBy(rows: Knex.QueryBuilder, { ownerId }: Scope): void {
  if (ownerId !== undefined) {
    rows.where('[=v.owner.get()]', ownerId);
  }
}
</#if>
<#if v.conditions()>

function matching[=r.names.types](rows: Knex.QueryBuilder, { <#if r.search?has_content>q, </#if><#if r.filters?has_content>filters</#if> }: List[=r.names.types]): void {
<#if r.search?has_content>
  if (q !== undefined) {
    rows.modify(containing, [[=v.searched]], q);
  }
</#if>
<#if v.filters?has_content>
  rows
<#list v.filters as filter>
    .modify(matching, [=filter])<#if !filter?has_next>;</#if>
</#list>
</#if>
}
</#if>
<#if shaped && !v.includes?has_content>

function toView([=x]: [=T], { fields }: Read[=T]): [=T]View {
  return fields === undefined ? [=x] : pick([=x], fields);
}
</#if>
