import type {
  EntityManager,
  EntitySchema,
  ObjectLiteral,
  QueryPartialEntity,
  UpdateResult,
  ValueTransformer,
  WhereExpressionBuilder,
} from 'typeorm';

import { ask } from './typeorm-errors.js';

/** Instants are texts to the program, as they are in JSON. */
export const instant: ValueTransformer = {
  to: (text: string | null) => text,
  from: (date: Date | null) => date?.toISOString() ?? null,
};

/** A query builder that updates, deletes softly or takes that back. */
export interface Change extends WhereExpressionBuilder {
  returning(columns: string): Change;
  execute(): Promise<UpdateResult>;
}

/** Adds a row and gives it back as the database has it then. */
export async function insertRow<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  values: NoInfer<QueryPartialEntity<Row>>,
): Promise<Row> {
  // Were the builder one of the entity, the compiler would follow the types of JSON without end.
  const insert = manager.createQueryBuilder().insert().into<ObjectLiteral>(entity).values(values);
  const result = await ask(
    insert.updateEntity(false).returning(columnsOf(manager, entity)).execute(),
  );
  const [row] = result.raw as Row[];
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}

/** What is undefined is left as it is. */
export function updateOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  values: NoInfer<QueryPartialEntity<Row>>,
): Change {
  return manager.createQueryBuilder().update<ObjectLiteral>(entity).set(values);
}

/** Changes a row and gives it back as the database has it then; undefined where there was none to change. */
export async function changeRow<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  change: Change,
): Promise<Row | undefined> {
  const result = await ask(change.returning(columnsOf(manager, entity)).execute());
  const [row] = result.raw as Row[];
  return row;
}

/** For `returning`, which would not call columns as the properties are called. */
function columnsOf<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
): string {
  return manager.dataSource
    .getMetadata(entity)
    .columns.filter(({ isSelect }) => isSelect)
    .map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`)
    .join(', ');
}
