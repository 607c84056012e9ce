/**
 * The relations that were asked for. The client works out the type of its rows from what stands in the
 * program, so to the compiler these are all of them; rows are to be declared as having some.
 */
export function including<Relations extends object>(
  relations: Relations,
  wanted: readonly (keyof Relations)[],
): Relations {
  const included: Partial<Relations> = {};
  for (const relation of wanted) {
    included[relation] = relations[relation];
  }
  return included as Relations;
}
