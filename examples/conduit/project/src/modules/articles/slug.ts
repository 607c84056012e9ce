/** `How to train your dragon` becomes `how-to-train-your-dragon-` and the end of the id, so that titles may be the same. */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu);
  return [...(words ?? []), id.slice(-8)].join('-');
}
