<#assign ops = use.operators()>
import type { Operators } from '~filters';
import type { Condition } from '~mongoose-list';

<#if use.compares() || ops?seq_contains("IN") || ops?seq_contains("IS_NULL") || ops?seq_contains("CONTAINS")>
type Value = string | number | boolean;

/** What a filter asks of a path. */
export function matching(path: string, filter: Operators<Value> | undefined): Condition {
  if (filter === undefined) {
    return {};
  }
  const conditions: Condition[] = [];
<#macro compare operator>
<#if ops?seq_contains(operator?upper_case)>
  if (filter.[=operator] !== undefined) {
    conditions.push({ [path]: { $[=operator]: filter.[=operator] } });
  }
</#if>
</#macro>
<@compare "eq"/>
<@compare "in"/>
<@compare "gt"/>
<@compare "gte"/>
<@compare "lt"/>
<@compare "lte"/>
<#if ops?seq_contains("CONTAINS")>
  if (filter.contains !== undefined) {
    conditions.push(containing([path], filter.contains));
  }
</#if>
<#if ops?seq_contains("IS_NULL")>
  if (filter.null !== undefined) {
    conditions.push({ [path]: filter.null ? null : { $ne: null } });
  }
</#if>
  return conditions.length === 0 ? {} : { $and: conditions };
}

</#if>
<#if use.search()>
/** Whether a text is part of one of the paths, whatever its case. */
export function containing(paths: readonly string[], text: string): Condition {
  const pattern = { $regex: text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), $options: 'i' };
  return { $or: paths.map((path) => ({ [path]: pattern })) };
}
</#if>
