<#assign T = r.names.type>
<#assign x = r.names.variable>
<#assign id = r.key.tsType>
<#assign models = "models." + r.names.variables>
<#assign scopeParameter><#if v.scoped()>, scope: Scope</#if></#assign>
<#assign scopeArgument><#if v.scoped()>, scope</#if></#assign>
<#assign conditionsType><#if v.scoped() && r.versioned()>WriteConditions<#elseif r.versioned()>VersionCondition<#elseif v.scoped()>Scope</#if></#assign>
<#assign conditionsParameter><#if conditionsType?has_content>, conditions: [=conditionsType]</#if></#assign>
<#assign conditionsArgument><#if conditionsType?has_content>, conditions</#if></#assign>
<#assign refusalArgument><#if v.scoped()>, conditions</#if></#assign>
<#assign stateParameter><#if r.softDelete()>, state: State</#if></#assign>
<#assign stateArgument><#if r.softDelete()>, state</#if></#assign>
<#assign keptState><#if r.softDelete()>, 'kept'</#if></#assign>
<#assign kept><#if r.softDelete()>, deletedAt: null</#if></#assign>
<#assign owned><#if v.scoped()>, ...ownedBy(scope)</#if></#assign>
<#assign shaped = v.sparse || v.includes?has_content>
<#assign caught><#if v.refusals?has_content>.catch(explain[=T])</#if></#assign>
<#if v.literals()>
import { type QueryFilter, Types } from 'mongoose';
<#else>
import type { QueryFilter, Types } from 'mongoose';
</#if>
import type { Scope } from '~access-rules';
import { NotFoundError, StaleVersionError } from '~errors';
import { decodeCursor, encodeCursor, toPage, type Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import { nextNumber } from '~mongoose-counters';
import { release } from '~mongoose-deletion';
import { containing, matching } from '~mongoose-filters';
import { insert } from '~mongoose-insert';
import { ascending, type Condition, countOf, descending, pageOf, type ListOrder } from '~mongoose-list';
import { checkReferences } from '~mongoose-lookups';
import { at, byId, ofEach } from '~mongoose-relations';
import type { Session } from '~mongoose-session';
import { averageOf, type Sum, sumOf, toDecimal } from '~mongoose-values';
import { pick } from '~views';
<#if v.refusals?has_content>
import { explain[=T] } from '~refusals:[=r.entity.name]';
</#if>
import { [=x]Paths, to[=T], type [=T]Document } from '~document:[=r.entity.name]';
<#list v.targets(r.entity.name) as entity>
<#assign target = plan.resource(entity).names>
import { [=target.variable]Paths, to[=target.type] } from '~document:[=entity]';
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
<#list report.enums as enum>
  type [=enum],
</#list>
</#list>
} from '~model:[=r.entity.name]';
import type { [=T]Repository } from '~repository:[=r.entity.name]';

const [=x]Orders: Readonly<Record<[=T]Sort, ListOrder<keyof typeof [=x]Sorts>>> = {
<#list v.orders as order>
  [=order.name]: [=order.code],
</#list>
};

export class Mongoose[=T]Repository implements [=T]Repository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: List[=r.names.types][=scopeParameter]): Promise<Page<[=T]View>> {
    const { models } = this.#session;
<#assign conditions>
<#if r.softDelete()>{ deletedAt: null }, </#if><#if v.scoped()>ownedBy(scope), </#if><#if v.conditions()>...matching[=r.names.types](query)</#if>
</#assign>
    const all = <#if conditions?trim?has_content>{ $and: [[=conditions]] }<#else>{}</#if>;
    const order = [=x]Orders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, [=x]Sorts);
    const [documents, total] = await Promise.all([
      pageOf<[=T]Document>(this.#session, [=models], all, [=x]Paths, order, { ...query, cursor }),
      query.total ? countOf(this.#session, [=models], all) : undefined,
    ]);
    const { items, nextCursor } = toPage(documents.map(to[=T]), query.limit, (last) =>
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

  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      [=models]
        .findOne({ _id: [=v.key("id")][=kept][=owned] }, [=x]Paths, options)
        .lean<[=T]Document>(),
    );
    return document === null ? undefined : to[=T](document);
  }
<#if !v.account>

<#assign linked><#list v.links as link>, [=link.idsProperty]: [...new Set(values.[=link.idsProperty])]</#list></#assign>
<#if v.keyed>
  async create({ id, ...values }: New[=T]): Promise<[=T]> {
<#else>
  async create(values: New[=T]): Promise<[=T]> {
</#if>
    const { models } = this.#session;
<#if v.lookups?has_content>
    await check[=T](this.#session, values);
</#if>
<#if !v.keyed>
    const number = await nextNumber(this.#session, '[=v.collection]');
</#if>
    const document = await insert(this.#session, [=models], { _id: <#if v.keyed>id<#elseif id == "number">Number(number)<#else>number</#if>, ...values[=linked] })[=caught];
    return to[=T](document);
  }
</#if>

  <#if v.lookups?has_content>async </#if>update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
    await check[=T](this.#session, changes);
</#if>
<#if v.links?has_content>
    const { <#list v.links as link>[=link.idsProperty]<#sep>, </#list> } = changes;
    return write(this.#session, id[=keptState], {
      ...changes,
<#list v.links as link>
      [=link.idsProperty]: [=link.idsProperty] && [...new Set([=link.idsProperty])],
</#list>
    }[=conditionsArgument]);
<#else>
    return write(this.#session, id[=keptState], changes[=conditionsArgument]);
</#if>
  }

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    await write(this.#session, id, 'kept', { deletedAt: new Date() }[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
    return write(this.#session, id, 'deleted', { deletedAt: null }[=conditionsArgument]);
  }
<#elseif v.needed>
  delete(id: [=id][=conditionsParameter]): Promise<void> {
    return this.#session.transaction(async (session) => {
      const { models, ask } = session;
      const condition = documentToWrite(id[=conditionsArgument]);
      const document = await ask((options) =>
        [=models].findOne(condition, ['_id'], options).lean<[=T]Document>(),
      );
      if (document === null) {
        throw <#if r.versioned()>await refusal(session, id[=refusalArgument])<#else>new NotFoundError()</#if>;
      }
      await release(session, '[=v.collection]', document._id);
      await ask((options) => [=models].deleteOne(condition, options));
    });
  }
<#else>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const { models, ask } = this.#session;
    const { deletedCount } = await ask((options) =>
      [=models].deleteOne(documentToWrite(id[=conditionsArgument]), options),
    );
    if (deletedCount === 0) {
      throw <#if r.versioned()>await refusal(this.#session, id[=refusalArgument])<#else>new NotFoundError()</#if>;
    }
  }
</#if>
<#list v.reports as report>

  async [=report.function](<#if v.scoped()>scope: Scope</#if>): Promise<[=report.type][]> {
    const { models, ask } = this.#session;
<#if report.groups?has_content>
    const rows = await ask((options) =>
      [=models]
        .aggregate<{
          _id: { <#list report.groupTypes as type>readonly [=type.name]: [=type.code]; </#list> };
<#list report.figureTypes as type>
          readonly [=type.name]: [=type.code];
</#list>
        }>([
<#else>
    const [figures] = await ask((options) =>
      [=models]
        .aggregate<{
<#list report.figureTypes as type>
          readonly [=type.name]: [=type.code];
</#list>
        }>([
</#if>
<#assign match>
<#if r.softDelete()>deletedAt: null, </#if><#if v.scoped()>...ownedBy(scope), </#if><#if report.filter.isPresent()>$expr: [=report.filter.get()]</#if>
</#assign>
<#if match?trim?has_content>
          { $match: { [=match] } },
</#if>
          {
            $group: {
              _id: <#if report.groups?has_content>{ <#list report.groups as group>[=group.name]: [=group.code], </#list>}<#else>null</#if>,
<#list report.figures as figure>
              [=figure.name]: [=figure.code],
</#list>
            },
          },
<#if report.absent?has_content>
          // MongoDB sorts null before everything else.
          { $addFields: { <#list report.absent as name>'absent.[=name]': { $eq: ['$_id.[=name]', null] }, </#list>} },
</#if>
<#if report.groups?has_content>
          { $sort: { <#list report.order as name><#if report.absent?seq_contains(name)>'absent.[=name]': 1, </#if>'_id.[=name]': 1, </#list>} },
</#if>
        ])
        .option(options),
    );
<#if report.groups?has_content>
    return rows.map(({ _id: group, ...figures }) => ({
<#list report.row as property>
      [=property.name]: [=property.code],
</#list>
    }));
<#else>
    // A group of nothing is no group to MongoDB.
    return [
      figures === undefined
        ? { <#list report.row as property>[=property.name]: <#if property.code?starts_with("Number(figures.") && !property.code?contains("?")>0<#else>null</#if>, </#list>}
        : {
<#list report.row as property>
            [=property.name]: [=property.code],
</#list>
          },
    ];
</#if>
  }
</#list>
<#if v.includes?has_content>

  async #views([=r.names.variables]: readonly [=T][], <#if v.sparse>{ fields, include }<#else>{ include }</#if>: Read[=T]): Promise<[=T]View[]> {
    const { models } = this.#session;
    const [<#list v.includes as include>[=include.variable()], </#list>] = await Promise.all([
<#list v.includes as include>
<#assign target = include.target.names>
<#if include.key.isPresent()>
      include.includes('[=include.property]')
        ? byId(
            this.#session,
            models.[=target.variables],
            [=include.target.kept],
            [=target.variable]Paths,
            [=r.names.variables].map(({ [=include.key.get().property] }) => [=include.key.get().property]),
            to[=target.type],
          )
        : undefined,
<#else>
      include.includes('[=include.property]')
        ? ofEach(
            this.#session,
            [=models],
            {
              from: '[=include.target.collection]',
              localField: '[=include.link.get().local]',
              foreignField: '[=include.link.get().foreign]',
              condition: [=include.target.kept],
              paths: [=target.variable]Paths,
            },
            [=r.names.variables].map(({ id }) => [=include.ids]),
            to[=target.type],
          )
        : undefined,
</#if>
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

async function write(session: Session, id: [=id][=stateParameter], changes: object[=conditionsParameter]): Promise<[=T]> {
  const { models, ask } = session;
  const document = await ask((options) =>
    [=models]
      .findOneAndUpdate(
        documentToWrite(id[=stateArgument][=conditionsArgument]),
        { $set: changes<#if r.versioned()>, $inc: { version: 1 }</#if> },
        { ...options, returnDocument: 'after' },
      )
      .select([=x]Paths)
      .lean<[=T]Document>(),
  )[=caught];
  if (document === null) {
    throw <#if r.versioned()>await refusal(session, id[=stateArgument][=refusalArgument])<#else>new NotFoundError()</#if>;
  }
  return to[=T](document);
}
<#if r.softDelete()>

type State = 'kept' | 'deleted';

</#if>

function documentToWrite(id: [=id][=stateParameter]<#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if>): QueryFilter<[=T]Document> {
  return {
    _id: [=v.key("id")][=owned],
<#if r.softDelete()>
    deletedAt: state === 'kept' ? null : { $ne: null },
</#if>
<#if r.versioned()>
    ...(version !== undefined && { version }),
</#if>
  };
}
<#if r.versioned()>

/** Why no document was written: it is not there, or it has another version. */
async function refusal({ models, ask }: Session, id: [=id][=stateParameter]<#if v.scoped()>, { ownerId }: Scope</#if>): Promise<Error> {
  const document = await ask((options) =>
    [=models].findOne(documentToWrite(id[=stateArgument], <#if v.scoped()>{ ownerId }<#else>{}</#if>), ['_id'], options).lean(),
  );
  return document === null ? new NotFoundError() : new StaleVersionError();
}
</#if>
<#if v.lookups?has_content>

function check[=T](session: Session, given: Pick<[=T]Changes, <#list v.lookups as lookup>'[=lookup.name]'<#sep> | </#list>>): Promise<void> {
  const { models } = session;
  return checkReferences(
    session,
    {
<#list v.lookups as lookup>
      [=lookup.name]: () => [=lookup.code],
</#list>
    },
    given,
  );
}
</#if>
<#if v.scoped()>

function ownedBy({ ownerId }: Scope) {
  return ownerId === undefined ? {} : { [=v.owner.get()] };
}
</#if>
<#if v.conditions()>

function matching[=r.names.types]({ <#if r.search?has_content>q, </#if><#if r.filters?has_content>filters</#if> }: List[=r.names.types]): Condition[] {
  return [
<#if r.search?has_content>
    q === undefined ? {} : containing([[=v.searched]], q),
</#if>
<#list v.filters as filter>
    matching([=filter]),
</#list>
  ];
}
</#if>
<#if shaped && !v.includes?has_content>

function toView([=x]: [=T], { fields }: Read[=T]): [=T]View {
  return fields === undefined ? [=x] : pick([=x], fields);
}
</#if>
