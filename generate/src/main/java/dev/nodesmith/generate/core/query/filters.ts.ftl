/** What a list can be narrowed by, as read from the query string: `price[gte]=10` is `{ gte: '10' }`. */
export interface Operators<T> {
<#if operators?seq_contains("eq")>
  readonly eq?: T;
</#if>
<#if operators?seq_contains("in")>
  readonly in?: T[];
</#if>
<#list ["gt", "gte", "lt", "lte"] as bound>
<#if operators?seq_contains(bound)>
  readonly [=bound]?: T;
</#if>
</#list>
<#if operators?seq_contains("contains")>
  /** Substring, whatever the case. */
  readonly contains?: string;
</#if>
<#if operators?seq_contains("null")>
  readonly null?: boolean;
</#if>
}

/** The operators that one field offers. */
export type Filter<T, Operator extends keyof Operators<T>> = Pick<Operators<T>, Operator>;

<#if nested>
/** The filter narrowed to one value, or to nothing when it did not let that value through. */
export function only<T>(value: T, filter: Operators<T> = {}): Operators<T> {
  return { ...filter, in: filter.in === undefined || filter.in.includes(value) ? [value] : [] };
}
</#if>
