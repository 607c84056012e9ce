/** The properties that were asked for, and always the id. */
export function pick<View extends { readonly id: unknown }>(
  view: View,
  properties: readonly (keyof View)[],
): Partial<View> & Pick<View, 'id'> {
  const picked: Partial<View> = {};
  for (const property of properties) {
    picked[property] = view[property];
  }
  return { ...picked, id: view.id };
}
