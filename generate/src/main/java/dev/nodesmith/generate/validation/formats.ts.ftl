<#if used?seq_contains("text")>
/** An emoji is one character, as it is for the database. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

</#if>
<#if used?seq_contains("url")>
/** `javascript:` and the like would run in a page that links to it. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

</#if>
<#if used?seq_contains("uuid")>
export const uuidForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

</#if>
<#if used?seq_contains("decimal")>
/** So many digits in all, so many of them behind the point. */
export function decimalForm(precision: number, scale: number): RegExp {
  const whole = precision > scale ? `(?:0|[1-9]\\d{0,${precision - scale - 1}})` : '0';
  const fraction = scale > 0 ? `(?:\\.\\d{1,${scale}})?` : '';
  return new RegExp(`^-?${whole}${fraction}$`);
}

</#if>
<#if used?seq_contains("bigint")>
export const integerForm = /^(?:0|-?[1-9]\d{0,18})$/;

</#if>
<#if used?seq_contains("date") || used?seq_contains("datetime")>
/** A day that the calendar has, such as `2026-01-31`. */
<#if used?seq_contains("date")>export </#if>function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

/** There is no year 0. */
<#if used?seq_contains("date")>export </#if>function hasYear(text: string): boolean {
  return !text.startsWith('0000');
}

</#if>
<#if used?seq_contains("time")>
export const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

</#if>
<#if used?seq_contains("datetime")>
const instant =
  /^(?<day>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** An instant with any offset, in UTC with milliseconds; undefined when it is none. */
export function toUtc(text: string): string | undefined {
  const day = instant.exec(text)?.groups?.day;
  return day !== undefined && isDay(day) ? new Date(text).toISOString() : undefined;
}

/** The years 1 to 9999. */
export function isWithinYears(utc: string): boolean {
  return utc.length === 24 && hasYear(utc);
}

</#if>
