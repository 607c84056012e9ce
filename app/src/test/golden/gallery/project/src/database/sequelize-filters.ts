import { Op, type WhereOptions } from 'sequelize';

import type { Operators } from '../shared/filters.js';

/** What a filter asks of an attribute. */
export function matching(
  attribute: string,
  filter: Operators<string | number | boolean> | undefined,
): WhereOptions[] {
  if (filter === undefined) {
    return [];
  }
  const conditions: WhereOptions[] = [];
  if (filter.eq !== undefined) {
    conditions.push({ [attribute]: { [Op.eq]: filter.eq } });
  }
  if (filter.in !== undefined) {
    conditions.push({ [attribute]: { [Op.in]: filter.in } });
  }
  if (filter.gt !== undefined) {
    conditions.push({ [attribute]: { [Op.gt]: filter.gt } });
  }
  if (filter.gte !== undefined) {
    conditions.push({ [attribute]: { [Op.gte]: filter.gte } });
  }
  if (filter.lt !== undefined) {
    conditions.push({ [attribute]: { [Op.lt]: filter.lt } });
  }
  if (filter.lte !== undefined) {
    conditions.push({ [attribute]: { [Op.lte]: filter.lte } });
  }
  if (filter.contains !== undefined) {
    conditions.push(containing([attribute], filter.contains));
  }
  if (filter.null !== undefined) {
    conditions.push({ [attribute]: filter.null ? null : { [Op.ne]: null } });
  }
  return conditions;
}

/** Whether a text is part of one of the attributes, whatever its case. */
export function containing(attributes: readonly string[], text: string): WhereOptions {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return { [Op.or]: attributes.map((attribute) => ({ [attribute]: { [Op.iLike]: pattern } })) };
}
