import { type EntityManager, type EntitySchema, In, type SelectQueryBuilder } from 'typeorm';

import { ask } from './typeorm-errors.js';

interface Stored {
  readonly id: string | number;
}

const mostRelated = 100;

/**
 * By the id of each parent what belongs to it: the first hundred by their own ids. Takes two queries, however many
 * parents there are.
 *
 * @param relation property of the parent
 */
export async function relatedTo<Parent extends Stored, Child extends Stored>(
  manager: EntityManager,
  parent: EntitySchema<Parent>,
  relation: string & keyof Parent,
  child: EntitySchema<Child>,
  ids: readonly Parent['id'][],
): Promise<Map<Parent['id'], Child[]>> {
  const found = new Map<Parent['id'], Child[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) {
    return found;
  }
  const ranked = (rows: SelectQueryBuilder<Parent>): SelectQueryBuilder<Parent> =>
    rows
      .select('parent.id', 'parentId')
      .addSelect('child.id', 'childId')
      .addSelect('row_number() OVER (PARTITION BY parent.id ORDER BY child.id)', 'place')
      .from(parent, 'parent')
      .innerJoin(`parent.${relation}`, 'child')
      .where('parent.id IN (:...ids)', { ids });
  const links = await ask(
    manager
      .createQueryBuilder()
      .select('"parentId"')
      .addSelect('"childId"')
      .from(ranked, 'ranked')
      .where('place <= :mostRelated', { mostRelated })
      .orderBy('place')
      .getRawMany<{ parentId: Parent['id']; childId: Child['id'] }>(),
  );
  const rows = await ask(
    manager
      .createQueryBuilder(child, 'child')
      .where({ id: In(links.map(({ childId }) => childId)) })
      .getMany(),
  );
  const children = new Map(rows.map((row) => [row.id, row]));
  for (const { parentId, childId } of links) {
    const row = children.get(childId);
    if (row !== undefined) {
      found.get(parentId)?.push(row);
    }
  }
  return found;
}
