<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign id = r.key.tsType>
<#assign counted = written == "COUNT">
<#assign orm = counted?then("this.#session.orm", "this.#orm")>
<#assign db = orm + "." + v.delegate>
<#assign reads = (clients == "ONE_FOR_READS")?then("this.#reads.", orm + ".")>
<#assign readDb = reads + v.delegate>
<#assign idField>id<#if v.idValue != "id">: [=v.idValue]</#if></#assign>
<#assign scopeParameter><#if v.scoped()>, { ownerId }: Scope</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign scopeOfConditions><#if v.scoped()>, conditions</#if></#assign>
<#assign destructured><#if v.scoped() && r.versioned()>, { version, ownerId }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, { ownerId }: Scope</#if></#assign>
<#assign owned><#if v.scoped()>, <#if v.ownsItself()>AND: { id: [=v.ownerValue] }<#elseif v.owner.get() == v.ownerValue>[=v.ownerValue]<#else>[=v.owner.get()]: [=v.ownerValue]</#if></#if></#assign>
<#assign ownedList><#if v.scoped()>[=v.owner.get()]<#if v.owner.get() != v.ownerValue>: [=v.ownerValue]</#if>, </#if></#assign>
<#assign omit><#if v.omitted?has_content>, omit: [=x]Omit</#if></#assign>
<#assign keptPart><#if r.softDelete()>, deletedAt: null</#if></#assign>
<#assign changesType>Prisma.[=v.model]Unchecked<#if counted>UpdateManyInput<#else>UpdateInput</#if></#assign>
<#assign shaped = v.sparse || v.includes?has_content>
<#assign viewRow><#if v.includes?has_content>[=T]ViewRow<#else>[=T]Row</#if></#assign>
<#assign finds = "find" + T>
import type { Scope } from '~access-rules';
import { fromSortable, fromUnits, toSortable, toUnits, averageOf } from '~stored-decimals';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { isMissing } from '~prisma-errors';
import { containing, matching, nullness } from '~prisma-filters';
import { including } from '~prisma-including';
import { after, ascending, descending, orderBy, type ListOrder } from '~prisma-list';
import { checkReferences } from '~prisma-references';
import type { Orm, Session } from '~prisma-session';
import { toDay, toJson, toPresentJson, toTime, unlessDeleted, whenSet } from '~prisma-values';
import <#if !(v.scoped() && v.reports?has_content)>type </#if>{ Prisma } from '~prisma';
import { pick } from '~views';
import { explain[=T], explain[=T]Deletion } from '~refusals:[=r.entity.name]';
import { [=x]Omit, to[=T], type [=T]Row } from '~rows:[=r.entity.name]';
<#list v.includes as include>
<#if include.entity != r.entity.name>
<#assign target = plan.resource(include.entity).names>
import { [=target.variable]Omit, to[=target.type] } from '~rows:[=include.entity]';
</#if>
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

<#if v.includes?has_content>
const [=x]Relations = {
<#list v.includes as include>
  [=include.property]: [=include.arguments],
</#list>
} satisfies Prisma.[=v.model]Include;

type [=T]ViewRow = [=T]Row & Partial<Pick<Prisma.[=v.model]GetPayload<{ include: typeof [=x]Relations }>, keyof typeof [=x]Relations>>;

</#if>
const [=x]Orders: Readonly<Record<[=T]Sort, ListOrder<keyof typeof [=x]Sorts>>> = {
<#list v.orders as order>
  [=order.name]: [=order.code],
</#list>
};

<#if r.softDelete()>
const kept = { deletedAt: null };
const deleted = { deletedAt: { not: null } };

type State = typeof kept | typeof deleted;

</#if>
export class Prisma[=T]Repository implements [=T]Repository {
<#if counted>
  readonly #session: Session;
<#else>
  readonly #orm: Orm;
</#if>
<#if clients == "ONE_FOR_READS">
  readonly #reads: Orm;

  constructor(orm: Orm, reads: Orm) {
    this.#orm = orm;
    this.#reads = reads;
  }
<#elseif counted>

  constructor(session: Session) {
    this.#session = session;
  }
<#else>

  constructor(orm: Orm) {
    this.#orm = orm;
  }
</#if>

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
    const where: Prisma.[=v.model]WhereInput = { <#if r.softDelete()>...kept, </#if>[=ownedList]<#if v.conditions?has_content>AND: matching[=r.names.types](query)</#if> };
    const order = [=x]Orders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts);
    const list: Promise<[=viewRow][]> = [=readDb].findMany({
      where: { AND: [where, after(order, cursor)] },
      orderBy: orderBy(order),
      take: query.limit + 1,
      skip: ((query.page ?? 1) - 1) * query.limit[=omit]<#if v.includes?has_content>,
      include: including([=x]Relations, query.include)</#if>,
    });
    const [rows, total] = await Promise.all([list, query.total ? [=readDb].count({ where }) : undefined]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = to[=T](row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map(<#if shaped>(row) => toView(row, query)<#else>to[=T]</#if>), nextCursor, total };
  }

<#if v.includes?has_content>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const row: [=viewRow] | null = await [=readDb].findUnique({
      where: { [=idField][=keptPart][=owned] }[=omit],
      include: including([=x]Relations, view.include),
    });
    return row === null ? undefined : toView(row, view);
  }
<#elseif v.sparse>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const row = await [=readDb].findUnique({ where: { [=idField][=keptPart][=owned] }[=omit] });
    return row === null ? undefined : toView(row, view);
  }
<#else>
  read(id: [=id], _view: Read[=T]<#if v.scoped()>, scope: Scope</#if>): Promise<[=T]View | undefined> {
    return this.find(id<#if v.scoped()>, scope</#if>);
  }
</#if>

  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const row = await [=readDb].findUnique({ where: { [=idField][=keptPart][=owned] }[=omit] });
    return row === null ? undefined : to[=T](row);
  }
<#if !v.account>

<#assign values><#if v.links?has_content>values<#else>[=x]</#if></#assign>
  async create([=x]: New[=T]): Promise<[=T]> {
<#if v.links?has_content>
    const { <#list v.links as link>[=link.property], </#list>...values } = [=x];
</#if>
<#if v.lookups?has_content>
    await check[=T]([=orm], [=x]);
</#if>
    const data: Prisma.[=v.model]UncheckedCreateInput = {
      ...[=values],
<#list v.created as property>
      [=property.name]: [=property.code],
</#list>
<#list v.links as link>
      [=link.field]: [=link.property].length === 0 ? undefined : { createMany: { data: [=link.field]To([=link.property]) } },
</#list>
    };
    const row = await [=db].create({ data[=omit] }).catch(explain[=T]);
    return to[=T](row);
  }
</#if>

<#assign given><#if v.links?has_content>{ <#list v.links as link>[=link.property], </#list>...changes }<#else>changes</#if></#assign>
  async update(id: [=id], [=given]: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
    await check[=T]([=orm], changes);
</#if>
<#macro linked>
<#list v.links as link>
      [=link.field]: [=link.property] && { deleteMany: {}, createMany: { data: [=link.field]To([=link.property]) } },
</#list>
</#macro>
    const data: [=changesType] = {
      ...changes,
<#list v.changed as property>
      [=property.name]: [=property.code],
</#list>
<#if !counted>
<@linked/>
</#if>
    };
<#if counted && v.links?has_content>
    const links: Prisma.[=v.model]UncheckedUpdateInput = {
<@linked/>
    };
    return this.#write(id, <#if r.softDelete()>kept, </#if>data[=conditionsArgument], links);
<#else>
    return this.#write(id, <#if r.softDelete()>kept, </#if>data[=conditionsArgument]);
</#if>
  }

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    await this.#write(id, kept, { deletedAt: [=v.now] }[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    return this.#write(id, deleted, { deletedAt: null }[=conditionsArgument]);
  }
<#else>
  async delete(id: [=id]<#if r.versioned()>[=conditionsParameter]<#else>[=destructured]</#if>): Promise<void> {
<#if r.versioned()>
    const { version<#if v.scoped()>, ownerId</#if> } = conditions;
</#if>
    const { count } = await [=db].deleteMany({ where: { [=idField]<#if r.versioned()>, version</#if>[=owned] } })<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (count === 0) {
      throw <#if r.versioned()>await this.#refusal(<#if counted>[=orm], </#if>id[=scopeOfConditions])<#else>new NotFoundError()</#if>;
    }
  }
</#if>
<#list v.reports as report>

<#assign whereText = report.where()>
<#if report.decoded?has_content>async </#if>[=report.function](<#if v.scoped()>{ ownerId }: Scope</#if>): Promise<[=report.type][]> {
<#if v.scoped()>
    const owned = ownerId === undefined ? Prisma.empty : Prisma.sql`<#if whereText?has_content>AND<#else>WHERE</#if> [=report.owner.get().before]${ownerId}[=report.owner.get().after]`;
</#if>
    <#if report.decoded?has_content>const rows = await<#else>return</#if> [=reads]$queryRaw<[=report.rowType()][]>`
      SELECT
<#list report.select as item>
        [=item]<#sep>,</#sep>
</#list>
      FROM [=report.table]
<#if whereText?has_content || v.scoped()>
      [=whereText]<#if v.scoped()><#if whereText?has_content> </#if>${owned}</#if>
</#if>
<#if report.group?has_content>
      [=report.group]
</#if>
    `;
<#if report.decoded?has_content>
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
</#if>
  }
</#list>

<#if counted>
  #write(id: [=id], <#if r.softDelete()>state: State, </#if>data: [=changesType][=conditionsParameter]<#if v.links?has_content>, links: Prisma.[=v.model]UncheckedUpdateInput = {}</#if>): Promise<[=T]> {
<#if r.versioned() && v.scoped()>
    const { version, ownerId } = conditions;
<#elseif r.versioned()>
    const { version } = conditions;
<#elseif v.scoped()>
    const { ownerId } = conditions;
</#if>
    return this.#session.transaction(async ({ orm }) => {
      // Of two changes at once only one finds the row as it has to be.
      const { count } = await orm.[=v.delegate]
        .updateMany({
          where: { [=idField]<#if r.versioned()>, version</#if><#if r.softDelete()>, ...state</#if>[=owned] },
          data: { <#if !v.touch?has_content>id<#if v.idValue != "id">: [=v.idValue]</#if>, </#if>...data<#list v.touch as touch>, [=touch]</#list> },
        })
        .catch(explain[=T]);
      if (count === 0) {
        throw <#if r.versioned()>await this.#refusal(orm, id<#if r.softDelete()>, state</#if>[=scopeOfConditions])<#else>new NotFoundError()</#if>;
      }
<#if v.links?has_content>
      const row = await orm.[=v.delegate].update({ where: { [=idField] }, data: links[=omit] }).catch(explain[=T]);
<#else>
      const row = await orm.[=v.delegate].findUniqueOrThrow({ where: { [=idField] }[=omit] });
</#if>
      return to[=T](row);
    });
  }
<#else>
  async #write(id: [=id], <#if r.softDelete()>state: State, </#if>data: [=changesType][=conditionsParameter]): Promise<[=T]> {
<#if r.versioned() && v.scoped()>
    const { version, ownerId } = conditions;
<#elseif r.versioned()>
    const { version } = conditions;
<#elseif v.scoped()>
    const { ownerId } = conditions;
</#if>
    try {
      const row = await [=db].update({
        where: { [=idField]<#if r.versioned()>, version</#if><#if r.softDelete()>, ...state</#if>[=owned] },
        data: <#if v.touch?has_content>{ ...data, <#list v.touch as touch>[=touch]<#sep>, </#list> }<#else>data</#if>[=omit],
      });
      return to[=T](row);
    } catch (error) {
      if (isMissing(error)) {
        throw <#if r.versioned()>await this.#refusal(id<#if r.softDelete()>, state</#if>[=scopeOfConditions])<#else>new NotFoundError()</#if>;
      }
      return explain[=T](error);
    }
  }
</#if>
<#if r.versioned()>

  /** Why no row was written: it is not there, or it has another version. */
  async #refusal(<#if counted>orm: Orm, </#if>id: [=id]<#if r.softDelete()>, state: State</#if>[=scopeParameter]): Promise<Error> {
    const count = await [=counted?then("orm." + v.delegate, db)].count({ where: { [=idField]<#if r.softDelete()>, ...state</#if>[=owned] } });
    return count === 0 ? new NotFoundError() : new StaleVersionError();
  }
</#if>
}
<#list v.links as link>

/** Whatever is named twice is joined once. */
function [=link.field]To(ids: NonNullable<[=T]Changes['[=link.property]']>) {
  return [...new Set(ids)].map((id) => ({ [=link.key]: [=link.encoder.isPresent()?then(link.encoder.orElse("") + "(id)", "id")] }));
}
</#list>
<#if v.lookups?has_content>

function check[=T](orm: Orm, { <#list v.lookups as lookup>[=lookup.name]<#sep>, </#list> }: Pick<[=T]Changes, <#list v.lookups as lookup>'[=lookup.name]'<#sep> | </#list>>): Promise<void> {
  return checkReferences({
<#list v.lookups as lookup>
    [=lookup.name]: whenSet([=lookup.name], (id) => [=lookup.code]),
</#list>
  });
}
</#if>
<#if v.conditions?has_content>

function matching[=r.names.types]({ <#if r.search?has_content>q, </#if><#if r.filters?has_content>filters</#if> }: List[=r.names.types]): Prisma.[=v.model]WhereInput[] {
  return [
<#list v.conditions as condition>
    [=condition],
</#list>
  ];
}
</#if>
<#if shaped>

function toView(row: [=viewRow], <#if v.sparse && v.includes?has_content>{ fields, include }<#elseif v.sparse>{ fields }<#else>_view</#if>: Read[=T]): [=T]View {
<#if v.includes?has_content>
  const view: [=T]View = {
    ...to[=T](row),
<#list v.includes as include>
    [=include.property]: [=include.decoded],
</#list>
  };
<#else>
  const view: [=T]View = to[=T](row);
</#if>
<#if v.sparse>
  return fields === undefined ? view : pick(view, [...fields<#if v.includes?has_content>, ...include</#if>]);
<#else>
  return view;
</#if>
}
</#if>
