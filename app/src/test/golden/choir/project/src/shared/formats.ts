/** An emoji is one character, as it is for the database. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

export const uuidForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** So many digits in all, so many of them behind the point. */
export function decimalForm(precision: number, scale: number): RegExp {
  const whole = precision > scale ? `(?:0|[1-9]\\d{0,${precision - scale - 1}})` : '0';
  const fraction = scale > 0 ? `(?:\\.\\d{1,${scale}})?` : '';
  return new RegExp(`^-?${whole}${fraction}$`);
}

/** A day that the calendar has, such as `2026-01-31`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

/** There is no year 0. */
export function hasYear(text: string): boolean {
  return !text.startsWith('0000');
}
