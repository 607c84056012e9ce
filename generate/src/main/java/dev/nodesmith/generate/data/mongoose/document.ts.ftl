<#assign T = r.names.type>
<#assign x = r.names.variable>
import { randomUUID } from 'node:crypto';
import { Schema, type Types } from 'mongoose';
import { documentOptions } from '~document-options';
import type { JsonValue } from '~json';
import { toDecimal } from '~mongoose-values';
import { type [=T], <#list r.enums() as column>[=column.enumValues.orElse("")], type [=column.tsType], </#list><#list v.computed as property>[=property.code?keep_before("(")], </#list> } from '~model:[=r.entity.name]';

/** [=r.names.withArticle()?cap_first] as the database has it. */
export interface [=T]Document {
<#list v.paths as path>
  readonly [=path.name]: [=path.type];
</#list>
}

const definition = {
<#list v.paths as path>
<#if path.definition?has_content>
    [=path.name]: [=path.definition],
</#if>
</#list>
};

export const [=x]Schema = new Schema<[=T]Document>(
  definition,
<#if r.entity.timestamps()>
  { ...documentOptions, timestamps: true },
<#else>
  documentOptions,
</#if>
);

/** What is read of [=r.names.withArticle()]. */
export const [=x]Paths = [
<#list v.fields as field>
  '[=field]',
</#list>
];

export function to[=T](document: [=T]Document): [=T] {
<#if v.computed?has_content>
  const [=x] = {
<#list v.decoded as property>
    [=property.name]: [=property.code],
</#list>
  };
  return {
    ...[=x],
<#list v.computed as property>
    [=property.name]: [=property.code],
</#list>
  };
<#else>
  return {
<#list v.decoded as property>
    [=property.name]: [=property.code],
</#list>
  };
</#if>
}
