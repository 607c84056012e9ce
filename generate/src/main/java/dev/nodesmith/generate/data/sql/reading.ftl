<#-- What repositories and readers have in common: the type of their rows, lists, single reads. -->
<#function mapped row><#return v.mapped?then("to" + T + "(" + row + ")", row)></#function>
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
<#macro imports>
import type { Scope } from '~access-rules';
import { assignments } from '~sql-assignments';
import { containing, matching } from '~sql-conditions';
import { pageOf, whereAll } from '~sql-list';
import { checkReferences } from '~sql-references';
import type { Reads, Sql } from '~sql';
import { toJson } from '~sql-json';
import { instant, toDatetime } from '~wire-types';
import { averageOf, fromSortable, fromUnits, toSortable, toUnits } from '~stored-decimals';
import { decimals, instants, integers, sortable, units } from '~sql-comparisons';
import { many, one } from '~sql-embedding';
import { dynamic, only, Values } from '~sql-statements';
import { pick } from '~views';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { [=x]Columns, from[=T]Json, to[=T], type [=T]Row } from '~columns:[=r.entity.name]';
<#list v.embeddings as embedding>
<#if embedding.entity != r.entity.name>
<#assign other = plan.resource(embedding.entity).names.type>
import { from[=other]Json, to[=other], type [=other]Row } from '~columns:[=embedding.entity]';
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
</#macro>
<#macro rowType>
<#if v.embeddings?has_content>
type [=T]ViewRow = [=T]Row & {
<#list v.embeddings as embedding>
  readonly [=embedding.property]?: [=embedding.type];
</#list>
};

</#if>
</#macro>
<#macro list>
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
</#macro>
<#macro read>
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
    const row = await this.#findRow(id[=scopeArgument]);
    return row<#if v.mapped> && to[=T](row)</#if>;
  }
</#if>
</#macro>
<#macro helpers>
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
</#macro>
<#macro functions>
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
</#macro>
