/**
 * The id at a place, counted round where there are fewer rows than were planned for.
 *
 * @param {number} place
 */
export function pick(ids, place) {
  const id = ids[place % ids.length];
  if (id === undefined) {
    throw new Error('There is no row to lead to.');
  }
  return id;
}
