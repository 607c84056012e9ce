import { Op, type WhereOptions } from 'sequelize';
import type { Operators } from '~filters';

<#assign ops = use.operators()>
<#if ops?has_content>
/** What a filter asks of an attribute. */
export function matching(attribute: string, filter: Operators<string | number | boolean> | undefined): WhereOptions[] {
  if (filter === undefined) {
    return [];
  }
  const conditions: WhereOptions[] = [];
<#macro compare operator>
<#if ops?seq_contains(operator?upper_case)>
  if (filter.[=operator] !== undefined) {
    conditions.push({ [attribute]: { [Op.[=operator]]: filter.[=operator] } });
  }
</#if>
</#macro>
<#list ["eq", "in", "gt", "gte", "lt", "lte"] as operator>
<@compare operator/>
</#list>
<#if ops?seq_contains("CONTAINS")>
  if (filter.contains !== undefined) {
    conditions.push(containing([attribute], filter.contains));
  }
</#if>
<#if ops?seq_contains("IS_NULL")>
  if (filter.null !== undefined) {
    conditions.push({ [attribute]: filter.null ? null : { [Op.ne]: null } });
  }
</#if>
  return conditions;
}

</#if>
<#if use.search()>
/** Whether a text is part of one of the attributes, whatever its case. */
export function containing(attributes: readonly string[], text: string): WhereOptions {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return { [Op.or]: attributes.map((attribute) => ({ [attribute]: { [Op.iLike]: pattern } })) };
}
</#if>
