let last = 0;

/** A number that no other fixture of this run has. */
export function nextNumber(): number {
  last += 1;
  return last;
}
