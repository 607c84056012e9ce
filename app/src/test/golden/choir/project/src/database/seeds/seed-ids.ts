/** Ids of the rows that others can lead to. */
export interface SeedIds {
  readonly pieces: readonly string[];
}

/** The id at a place, counted round where there are fewer rows than were planned for. */
export function pick<Id>(ids: readonly Id[], place: number): Id {
  const id = ids[place % ids.length];
  if (id === undefined) {
    throw new Error('There is no row to lead to.');
  }
  return id;
}
