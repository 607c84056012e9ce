import type { Model, QueryFilter } from 'mongoose';
import type { Condition } from '~mongoose-list';
import type { Session } from '~mongoose-session';

// Relations are read by one more query each, however many documents they belong to.

<#if one>
/** The documents with these ids, by id. */
export async function byId<Document, Entity extends { readonly id: string | number }>(
  session: Session,
  model: Model<Document>,
  condition: Condition,
  paths: readonly string[],
  ids: readonly (Entity['id'] | null)[],
  toEntity: (document: Document) => Entity,
): Promise<Map<Entity['id'], Entity>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const all = { ...condition, _id: { $in: wanted } };
  const found = await session.ask((options) =>
    model.find(all as QueryFilter<Document>, [...paths], options).lean<Document[]>(),
  );
  return new Map(found.map(toEntity).map((entity) => [entity.id, entity]));
}

</#if>
<#if nullable>
/** What the id names; null where there is nothing, undefined where it was not asked for. */
export function at<Id, Entity>(
  entities: ReadonlyMap<Id, Entity> | undefined,
  id: Id | null,
): Entity | null | undefined {
  return entities && (id === null ? null : (entities.get(id) ?? null));
}

</#if>
<#if many>
const mostRelated = 100;

/** Which documents belong to which parents: those whose foreign path holds what the local one holds. */
export interface Link {
  readonly from: string;
  readonly localField: string;
  readonly foreignField: string;
  readonly condition: Condition;
  readonly paths: readonly string[];
}

/** By the id of each parent what belongs to it: the first hundred by their own ids. */
export async function ofEach<Parent, Entity>(
  session: Session,
  parents: Model<Parent>,
  { from, localField, foreignField, condition, paths }: Link,
  ids: readonly (string | number | bigint)[],
  toEntity: (document: never) => Entity,
): Promise<Map<string | number, Entity[]>> {
  const found = await session.ask((options) =>
    parents
      .aggregate<{ _id: string | number | bigint; related: never[] }>([
        { $match: { _id: { $in: ids } } },
        {
          $lookup: {
            from,
            localField,
            foreignField,
            pipeline: [
              { $match: condition },
              { $sort: { _id: 1 } },
              { $limit: mostRelated },
              { $project: Object.fromEntries(paths.map((path) => [path, 1])) },
            ],
            as: 'related',
          },
        },
        { $project: { related: 1 } },
      ])
      .option(options),
  );
  return new Map(
    found.map(({ _id, related }) => [
      typeof _id === 'bigint' ? String(_id) : _id,
      related.map(toEntity),
    ]),
  );
}
</#if>
