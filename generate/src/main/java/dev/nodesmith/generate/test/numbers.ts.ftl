let last = 0;

/** A number that no other fixture of this run has. */
export function nextNumber(): number {
  last += 1;
  return last;
}
<#if picks>

/** One of the values, another for each number as long as there are any. */
export function pick(values: readonly string[], number: number): string {
  return values[number % values.length] ?? '';
}
</#if>
