<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign id = r.key.tsType>
<#assign scopeParameter><#if v.scoped()>, scope: Scope</#if></#assign>
<#assign scopeArgument><#if v.scoped()>, scope</#if></#assign>
<#assign owned><#if v.scoped()>, [Op.and]: ownedBy(scope)</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign shaped = v.sparse || v.includes?has_content>
<#assign changesType><#if v.links?has_content>Omit<[=T]Changes, <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>[=T]Changes</#if></#assign>
<#assign newType><#if v.links?has_content>Omit<New[=T], <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>New[=T]</#if></#assign>
<#if r.softDelete()>
<#assign stateParameter = ", state: State">
<#assign stateArgument = ", state">
<#else>
<#assign stateParameter = "">
<#assign stateArgument = "">
</#if>
import { type Includeable, Op, QueryTypes, type WhereOptions } from 'sequelize';
import type { Scope } from '~access-rules';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { containing, matching } from '~sequelize-filters';
import { after, ascending, descending, pageOf, type ListOrder } from '~sequelize-list';
import { checkReferences } from '~sequelize-references';
import type { Session } from '~sequelize-session';
import { mostRelated, toDate, whenSet } from '~sequelize-values';
import { pick } from '~views';
import type { Models } from '~models';
import { explain[=T], explain[=T]Deletion<#list v.links as link>, explain[=link.name]</#list> } from '~refusals:[=r.entity.name]';
import { to[=T], type [=T]Model } from '~models:[=r.entity.name]';
<#list v.targets(r.entity.name) as entity>
import { to[=plan.resource(entity).names.type] } from '~models:[=entity]';
</#list>
import {
  [=x]Sorts,
  type [=T],
  type [=T]Changes,
  type [=T]Include,
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

export class Sequelize[=T]Repository implements [=T]Repository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
    const { ask, models, transaction } = this.#session;
    const where: WhereOptions = { [Op.and]: [<#if v.scoped()>ownedBy(scope), </#if><#if v.conditions()>...matching[=r.names.types](query)</#if>] };
    const order = [=x]Orders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts);
    const [rows, total] = await Promise.all([
      ask(
        models.[=T].findAll({
          where: { [Op.and]: [where, after(order, cursor)] },
          ...pageOf(order, query),
<#if v.includes?has_content>
          include: including(models, query.include),
</#if>
          transaction,
        }),
      ),
      query.total ? ask(models.[=T].count({ where, transaction })) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = to[=T](row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map(<#if shaped>(row) => toView(row, query)<#else>to[=T]</#if>), nextCursor, total };
  }

<#if shaped>
  async read(id: [=id], view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.[=T].findOne({ where: { id[=owned] }, <#if v.includes?has_content>include: including(models, view.include), </#if>transaction }),
    );
    return row === null ? undefined : toView(row, view);
  }
<#else>
  read(id: [=id], _view: Read[=T][=scopeParameter]): Promise<[=T]View | undefined> {
    return this.find(id[=scopeArgument]);
  }
</#if>

  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.[=T].findOne({ where: { id[=owned] }, transaction }));
    return row === null ? undefined : to[=T](row);
  }
<#if !v.account>

<#if v.links?has_content>
  create({ <#list v.links as link>[=link.property], </#list>...values }: New[=T]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property].length === 0<#sep> && </#list>) {
      return insert(this.#session, values);
    }
    return this.#session.inTransaction(async (session) => {
      const created = await insert(session, values);
<#list v.links as link>
      await link[=link.name](session, created.id, [=link.property]);
</#list>
      return created;
    });
  }
<#else>
  create([=x]: New[=T]): Promise<[=T]> {
    return insert(this.#session, [=x]);
  }
</#if>
</#if>

<#if v.links?has_content>
  update(id: [=id], { <#list v.links as link>[=link.property], </#list>...changes }: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property] === undefined<#sep> && </#list>) {
      return change(this.#session, id, changes[=conditionsArgument]);
    }
    return this.#session.inTransaction(async (session) => {
      const changed = await change(session, id, changes[=conditionsArgument]);
<#list v.links as link>
<#if v.links?size gt 1>
      if ([=link.property] !== undefined) {
        await unlink[=link.name](session, id, [=link.property]);
        await link[=link.name](session, id, [=link.property]);
      }
<#else>
      await unlink[=link.name](session, id, [=link.property]);
      await link[=link.name](session, id, [=link.property]);
</#if>
</#list>
      return changed;
    });
  }
<#else>
  update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    return change(this.#session, id, changes[=conditionsArgument]);
  }
</#if>

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    await write(this.#session, id, 'kept', { deletedAt: new Date() }[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    return write(this.#session, id, 'deleted', { deletedAt: null }[=conditionsArgument]);
  }
<#else>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const where = rowToWrite(id[=conditionsArgument]);
    const count = await ask(models.[=T].destroy({ where, transaction }))<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (count === 0) {
      throw <#if r.versioned()>await refusal(this.#session, id<#if v.scoped()>, conditions</#if>)<#else>new NotFoundError()</#if>;
    }
  }
</#if>
<#list v.reports as report>

  [=report.function](<#if v.scoped()>{ ownerId }: Scope</#if>): Promise<[=report.type][]> {
    const { ask, sequelize, transaction } = this.#session;
    // Neither groups by months nor exact sums are in the words of the ORM.
    return ask(
      sequelize.query<[=report.type]>(
        `
          SELECT
<#list report.select as item>
            [=item]<#sep>,</#sep>
</#list>
          FROM [=report.table]
<#if report.where()?has_content || v.scoped()>
          [=report.where()]<#if v.scoped()><#if report.where()?has_content> AND<#else>WHERE</#if> ($ownerId::text IS NULL OR [=report.owner.get()]::text = $ownerId)</#if>
</#if>
<#if report.group?has_content>
          [=report.group]
</#if>
        `,
        { type: QueryTypes.SELECT, <#if v.scoped()>bind: { ownerId: ownerId ?? null }, </#if>transaction },
      ),
    );
  }
</#list>
}
<#if !v.account>

<#if v.lookups?has_content>
async function insert(session: Session, [=x]: [=newType]): Promise<[=T]> {
  const { ask, models, transaction } = session;
  await check[=T](session, [=x]);
<#else>
async function insert({ ask, models, transaction }: Session, [=x]: [=newType]): Promise<[=T]> {
</#if>
  const row = await ask(
    models.[=T].create({ ...[=x], <#list v.created as property>[=property.name]: [=property.code], </#list>}, { transaction }),
  ).catch(explain[=T]);
  return to[=T](row);
}
</#if>

<#if v.lookups?has_content>async </#if>function change(session: Session, id: [=id], changes: [=changesType][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await check[=T](session, changes);
</#if>
  return write(session, id, <#if r.softDelete()>'kept', </#if>{ ...changes, <#list v.changed as property>[=property.name]: [=property.code], </#list>}[=conditionsArgument]);
}

type Values = Parameters<Models['[=T]']['update']>[0];

async function write(session: Session, id: [=id][=stateParameter], values: Values[=conditionsParameter]): Promise<[=T]> {
  const { ask, models, transaction } = session;
  const [, [row]] = await ask(
    models.[=T].update(
      <#if v.touched()>values<#else>{ ...values, id }</#if>,
      { where: rowToWrite(id[=stateArgument][=conditionsArgument]), <#if r.softDelete()>paranoid: false, </#if>returning: true, transaction },
    ),
  ).catch(explain[=T]);
  if (row === undefined) {
    throw <#if r.versioned()>await refusal(session, id[=stateArgument]<#if v.scoped()>, conditions</#if>)<#else>new NotFoundError()</#if>;
  }
  return to[=T](row);
}
<#if r.softDelete()>

type State = 'kept' | 'deleted';
</#if>

function rowToWrite(id: [=id][=stateParameter]<#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if>): WhereOptions {
  return {
    id,
<#if r.softDelete()>
    deletedAt: state === 'kept' ? null : { [Op.ne]: null },
</#if>
<#if v.scoped()>
    [Op.and]: ownedBy(scope),
</#if>
<#if r.versioned()>
    ...(version === undefined ? {} : { version }),
</#if>
  };
}
<#if r.versioned()>

/** Why no row was written: it is not there, or it has another version. */
async function refusal({ ask, models, transaction }: Session, id: [=id][=stateParameter]<#if v.scoped()>, { ownerId }: Scope</#if>): Promise<Error> {
  const where = rowToWrite(id[=stateArgument], <#if v.scoped()>{ ownerId }<#else>{}</#if>);
  const count = await ask(models.[=T].count({ where, <#if r.softDelete()>paranoid: false, </#if>transaction }));
  return count === 0 ? new NotFoundError() : new StaleVersionError();
}
</#if>
<#list v.links as link>

/** Whatever is named twice is joined once. */
async function link[=link.name]({ ask, models, transaction }: Session, [=link.join.source.attribute]: [=id], [=link.property]: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  const links = [=link.property].map(([=link.join.target.attribute]) => ({ [=link.join.source.attribute], [=link.join.target.attribute] }));
  await ask(models.[=link.join.model].bulkCreate(links, { ignoreDuplicates: true, transaction })).catch(explain[=link.name]);
}

async function unlink[=link.name]({ ask, models, transaction }: Session, [=link.join.source.attribute]: [=id], kept: NonNullable<[=T]Changes['[=link.property]']>): Promise<void> {
  await ask(models.[=link.join.model].destroy({ where: { [=link.join.source.attribute], [=link.join.target.attribute]: { [Op.notIn]: kept } }, transaction }));
}
</#list>
<#if v.lookups?has_content>

function check[=T]({ ask, models, transaction }: Session, given: Pick<[=T]Changes, <#list v.lookups as lookup>'[=lookup.name]'<#sep> | </#list>>): Promise<void> {
  return checkReferences({ <#list v.lookups as lookup>[=lookup.name]: (id) => ask(models.[=lookup.code].count({ where: { id }, transaction })), </#list> }, given);
}
</#if>
<#if v.scoped()>

function ownedBy({ ownerId }: Scope): WhereOptions {
  return ownerId === undefined ? {} : { [=v.owner.get()]: ownerId };
}
</#if>
<#if v.conditions()>

function matching[=r.names.types]({ <#if r.search?has_content>q, </#if><#if r.filters?has_content>filters</#if> }: List[=r.names.types]): WhereOptions[] {
  return [
<#if r.search?has_content>
    ...(q === undefined ? [] : [containing([[=v.searched]], q)]),
</#if>
<#list v.filters as filter>
    ...matching([=filter]),
</#list>
  ];
}
</#if>
<#if v.includes?has_content>

/** Relations to one are joined, those to many take a query each, however many rows they belong to. */
function including(models: Models, wanted: readonly [=T]Include[]): Includeable[] {
  const relations: Record<[=T]Include, Includeable> = {
<#list v.includes as include>
    [=include.property]: [=include.arguments],
</#list>
  };
  return wanted.map((relation) => relations[relation]);
}
</#if>
<#if shaped>

function toView(row: [=T]Model, <#if v.sparse && v.includes?has_content>{ fields, include }<#elseif v.sparse>{ fields }<#else>_view</#if>: Read[=T]): [=T]View {
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
