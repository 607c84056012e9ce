/** The properties that were asked for, and always the id. */
export function pick(view, properties) {
  const picked = {};
  for (const property of properties) {
    picked[property] = view[property];
  }
  return { ...picked, id: view.id };
}
