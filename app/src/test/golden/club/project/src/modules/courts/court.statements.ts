import { explain } from '../../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { inUse, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { courtColumns, type CourtRow } from './court.columns.js';
import type { CourtSort, courtSorts } from './court.js';

export const findCourt: Statement<CourtRow> = {
  name: 'courts.find',
  text: `SELECT ${courtColumns} FROM courts WHERE id = ?`,
};

export const insertCourt: Statement<CourtRow> = {
  name: 'courts.insert',
  text: `
    INSERT INTO courts (id, name, indoor)
    VALUES (?, ?, ?)
    RETURNING ${courtColumns}`,
};

/** Which column each property is stored in. */
export const courtAssignments = {
  name: 'name',
  indoor: 'indoor',
};

export const courtOrders: Readonly<Record<CourtSort, ListOrder<keyof typeof courtSorts>>> = {
  id: ascending('id', 'courts.id'),
  '-id': descending('id', 'courts.id'),
  name: ascending('name', 'courts.name'),
  '-name': descending('name', 'courts.name'),
  createdAt: ascending('createdAt', 'courts.created_at'),
  '-createdAt': descending('createdAt', 'courts.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainCourt = explain({
  'courts.name': () => taken('court', ['name']),
});

export const explainCourtDeletion = explain({
  'FOREIGN KEY': () => inUse(),
});
