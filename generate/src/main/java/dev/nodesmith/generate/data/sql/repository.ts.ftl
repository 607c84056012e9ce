<#function mapped row><#return v.mapped?then("to" + T + "(" + row + ")", row)></#function>
<#function refusal sql>
<#if r.versioned()>
<#return "await refusal(" + sql + ", id" + r.softDelete()?then(", state", "") + v.scoped()?then(", conditions", "") + ")">
</#if>
<#return "new NotFoundError()">
</#function>
<#function changesParameter>
<#if v.assignments?has_content>
<#return v.encoded?has_content?then("", "") + "changes: " + changesType>
</#if>
<#return "_changes: " + changesType>
</#function>
<#function given>
<#if v.encoded?has_content>
<#local parts = "">
<#list v.encoded as property><#local parts = parts + property.name + ": changes." + property.name + " === undefined ? undefined : " + property.code + ", "></#list>
<#return "{ ...changes, " + parts + "}">
</#if>
<#return "changes">
</#function>
<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign id = r.key.tsType>
<#assign scopeParameter><#if v.scoped()>, scope: Scope</#if></#assign>
<#assign scopeArgument><#if v.scoped()>, scope</#if></#assign>
<#assign own><#if v.scoped()>, ...ownedBy(scope, values)</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign state><#if r.softDelete()>, state: string</#if></#assign>
<#assign kept><#if r.softDelete()>, kept</#if></#assign>
<#assign viewRow><#if v.embeddings?has_content>[=T]ViewRow<#else>[=T]Row</#if></#assign>
<#assign shaped = v.sparse || v.embeddings?has_content>
import type { Scope } from '~access-rules';
import { assignments } from '~sql-assignments';
import { containing, matching } from '~sql-conditions';
import { pageOf, whereAll } from '~sql-list';
import { checkReferences } from '~sql-references';
import type { Sql } from '~sql';
import { toJson } from '~sql-json';
import { averageOf, fromSortable, fromUnits, toSortable, toUnits } from '~stored-decimals';
import { sortable, units } from '~sql-comparisons';
import { many, one } from '~sql-embedding';
import { dynamic, only, Values } from '~sql-statements';
import { pick } from '~views';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { [=x]Columns, to[=T], type [=T]Row } from '~columns:[=r.entity.name]';
<#list v.embeddings as embedding>
<#if embedding.entity != r.entity.name>
import { to[=plan.resource(embedding.entity).names.type], type [=plan.resource(embedding.entity).names.type]Row } from '~columns:[=embedding.entity]';
</#if>
</#list>
import {
  [=x]Sorts,
  type [=T],
  type [=T]Changes,
  type [=T]Include,
  type [=T]View,
  type List[=r.names.types],
  type New[=T],
  type Read[=T],
<#list v.reports as report>
  type [=report.type],
</#list>
} from '~model:[=r.entity.name]';
import type { [=T]Repository } from '~repository:[=r.entity.name]';
import {
  [=x]Assignments,
  [=x]Embeddings,
  [=x]Lookups,
  [=x]Orders,
  explain[=T],
  explain[=T]Deletion,
  find[=T],
  findOwn[=T],
  insert[=T],
<#list v.links as link>
  explain[=link.name],
  link[=link.name],
  unlink[=link.name],
</#list>
<#list v.reports as report>
  [=report.function],
</#list>
} from '~statements:[=r.entity.name]';

<#if v.embeddings?has_content>
type [=T]ViewRow = [=T]Row & {
<#list v.embeddings as embedding>
  readonly [=embedding.property]?: [=embedding.type];
</#list>
};

</#if>
<#if r.softDelete()>
const kept = 'deleted_at IS NULL';
const deleted = 'deleted_at IS NOT NULL';

</#if>
export class Sql[=T]Repository implements [=T]Repository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
<#if v.conditions?has_content && !v.scoped() && !r.softDelete()>
    const where = (values: Values) => matching[=r.names.types](query, values);
<#else>
    const where = (<#if v.scoped() || v.conditions?has_content>values: Values</#if>) => [<#if r.softDelete()>kept, </#if><#if v.scoped()>...ownedBy(scope, values), </#if><#if v.conditions?has_content>...matching[=r.names.types](query, values)</#if>];
</#if>
    const order = [=x]Orders[query.sort];
    const { statement, values } = pageOf({
      select: <#if v.embeddings?has_content>select[=r.names.types](query)<#else>select[=r.names.types]</#if>,
      where,
      order,
      key: '[=v.table].id',
      limit: query.limit,
      page: query.page,
      cursor: query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<[=viewRow]>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, <#if v.mapped>to[=T](row)<#else>row</#if>[order.property], row.id),
    );
    return { items<#if shaped>: items.map((row) => toView(row, query))<#elseif v.mapped>: items.map(to[=T])</#if>, nextCursor, total };
  }

<#if v.embeddings?has_content>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id[=scopeArgument])
        : await this.#readRow(id, view[=scopeArgument]);
    return row && toView(row, view);
  }
<#elseif v.sparse>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const row = await this.#findRow(id[=scopeArgument]);
    return row && toView(row, view);
  }
<#else>
  async read(id: [=id], _view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    return this.find(id[=scopeArgument]);
  }
</#if>

<#if v.mapped>
  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const row = await this.#findRow(id[=scopeArgument]);
    return row && to[=T](row);
  }
<#else>
  find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    return this.#findRow(id[=scopeArgument]);
  }
</#if>
<#if !v.account>

<#if v.links?has_content>
  async create([=x]: New[=T]): Promise<[=T]> {
    if (<#list v.links as link>[=x].[=link.property].length === 0<#sep> && </#list>) {
      return insert(this.#sql, [=x]);
    }
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, [=x]);
<#list v.links as link>
      await sql.write(link[=link.name], [created.id, [=x].[=link.property]]).catch(explain[=link.name]);
</#list>
      return created;
    });
  }
<#else>
  create([=x]: New[=T]): Promise<[=T]> {
    return insert(this.#sql, [=x]);
  }
</#if>
</#if>

<#if v.links?has_content>
  async update(id: [=id], { <#list v.links as link>[=link.property], </#list>...changes }: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property] === undefined<#sep> && </#list>) {
      return change(this.#sql, id, changes[=conditionsArgument]);
    }
    return this.#sql.transaction(async (sql) => {
      const changed = await change(sql, id, changes[=conditionsArgument]);
<#list v.links as link>
<#if v.links?size gt 1>
      if ([=link.property] !== undefined) {
        await sql.write(unlink[=link.name], [id, [=link.property]]);
        await sql.write(link[=link.name], [id, [=link.property]]).catch(explain[=link.name]);
      }
<#else>
      await sql.write(unlink[=link.name], [id, [=link.property]]);
      await sql.write(link[=link.name], [id, [=link.property]]).catch(explain[=link.name]);
</#if>
</#list>
      return changed;
    });
  }
<#else>
  update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    return change(this.#sql, id, changes[=conditionsArgument]);
  }
</#if>

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    await write(this.#sql, id, [[=v.deletion]], new Values(), kept[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    return write(this.#sql, id, ['deleted_at = NULL'], new Values(), deleted[=conditionsArgument]);
  }
<#else>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM [=v.table]${whereAll(rowToWrite(id[=conditionsArgument], values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all)<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (rows.length === 0) {
      throw [=refusal("this.#sql")];
    }
  }
</#if>
<#list v.reports as report>

<#if v.scoped()>
  <#if report.decoded?has_content>async </#if>[=report.function](scope: Scope): Promise<[=report.type][]> {
    const values = new Values();
    const text = [=report.function](whereAll([<#if r.softDelete()>kept, </#if><#list report.conditions as condition>[=v.string(condition)], </#list>...ownedBy(scope, values)]));
<#if report.decoded?has_content>
    const rows = await this.#sql.read<[=report.rowType()]>(dynamic(text), values.all);
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
<#else>
    return this.#sql.read<[=report.type]>(dynamic(text), values.all);
</#if>
  }
<#else>
<#if report.decoded?has_content>
  async [=report.function](): Promise<[=report.type][]> {
    const rows = await this.#sql.read([=report.function], []);
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
  }
<#else>
  [=report.function](): Promise<[=report.type][]> {
    return this.#sql.read([=report.function], []);
  }
</#if>
</#if>
</#list>

  async #findRow(id: [=id]<#if v.scoped()>, { ownerId }: Scope</#if>): Promise<[=T]Row | undefined> {
<#if v.scoped()>
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(find[=T], [id])
        : await this.#sql.read(findOwn[=T], [id, ownerId]);
<#else>
    const [row] = await this.#sql.read(find[=T], [id]);
</#if>
    return row;
  }
<#if v.embeddings?has_content>

  async #readRow(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]ViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`[=kept][=own]]);
    const text = select[=r.names.types](view) + where;
    const [row] = await this.#sql.read<[=T]ViewRow>(dynamic(text), values.all);
    return row;
  }
</#if>

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT [=v.countAll] AS total FROM [=v.table]${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

<#if !v.account>
async function insert(sql: Sql, [=x]: New[=T]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, [=x]);
</#if>
  const rows = await sql
    .write(insert[=T], [
<#list v.insert.values as value>
      [=value],
</#list>
    ])
    .catch(explain[=T]);
  return [=mapped("only(rows)")];
}

</#if>
<#assign changesType><#if v.links?has_content>Omit<[=T]Changes, <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>[=T]Changes</#if></#assign>
<#assign splits = v.encoded?has_content>
<#if r.softDelete()>
async function change(sql: Sql, id: [=id], [=changesParameter()][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, changes);
</#if>
  const values = new Values();
  const set = assignments([=x]Assignments, [=given()], values);
  return write(sql, id, set, values, kept[=conditionsArgument]);
}

async function write(sql: Sql, id: [=id], set: readonly string[], values: Values, state: string[=conditionsParameter]): Promise<[=T]> {
  const assigned = [...set, <#list v.stamps as stamp>[=stamp], </#list>].join(', ');
<#else>
async function change(sql: Sql, id: [=id], [=changesParameter()][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, changes);
</#if>
  const values = new Values();
  const assigned = [
<#if v.assignments?has_content>
    ...assignments([=x]Assignments, [=given()], values),
</#if>
<#list v.stamps as stamp>
    [=stamp],
</#list>
  ].join(', ');
</#if>
  const where = whereAll(rowToWrite(id<#if r.softDelete()>, state</#if>[=conditionsArgument], values));
  const text = `UPDATE [=v.table] SET ${assigned}${where} RETURNING ${[=x]Columns}`;
  const [row] = await sql.write<[=T]Row>(dynamic(text), values.all).catch(explain[=T]);
  if (row === undefined) {
    throw [=refusal("sql")];
  }
  return [=mapped("row")];
}

function rowToWrite(id: [=id]<#if r.softDelete()>, state: string</#if><#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if>, values: Values): string[] {
<#if r.versioned()>
  const conditions = [`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
<#else>
  return [`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]];
</#if>
}
<#if r.versioned()>

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: [=id]<#if r.softDelete()>, state: string</#if>[=scopeParameter]): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]]);
  const rows = await sql.read(dynamic(`SELECT id FROM [=v.table]${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}
</#if>

<#if v.embeddings?has_content>
function select[=r.names.types]({ include }: Pick<Read[=T], 'include'>): string {
  const columns = [[=x]Columns, ...include.map((relation) => `${[=x]Embeddings[relation]} AS "${relation}"`)];
  return `SELECT ${columns.join(', ')} FROM [=v.table]`;
}
<#else>
const select[=r.names.types] = `SELECT ${[=x]Columns} FROM [=v.table]`;
</#if>
<#if v.scoped()>

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`[=v.owner.get()] = ${values.add(ownerId)}`];
}
</#if>
<#if v.conditions?has_content>

function matching[=r.names.types]({ <#if r.search?has_content>q, </#if><#if r.filters?has_content>filters</#if> }: List[=r.names.types], values: Values): string[] {
  return [
<#list v.conditions as condition>
    [=condition],
</#list>
  ];
}
</#if>
<#if shaped>

function toView(row: [=viewRow], <#if v.sparse && v.embeddings?has_content>{ fields, include }<#elseif v.sparse>{ fields }<#else>_view</#if>: Read[=T]): [=T]View {
<#if v.embeddings?has_content>
  const view: [=T]View = {
    ...[=mapped("row")],
<#list v.embeddings as embedding>
<#if v.mapped || embedding.decoded.isPresent()>
    [=embedding.property]: [=embedding.decoded.isPresent()?then(embedding.decoded.orElse(""), "row." + embedding.property)],
</#if>
</#list>
  };
<#else>
  const view: [=T]View = [=mapped("row")];
</#if>
  return fields === undefined ? view : pick(view, [...fields<#if v.embeddings?has_content>, ...include</#if>]);
}
</#if>
