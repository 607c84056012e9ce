<#macro properties all>
<#list all as property>
<#list property.decorators as decorator>
  @[=decorator]
</#list>
  [=property.declaration];

</#list>
</#macro>
<#macro class c>
<#if c.comment?has_content>
/** [=c.comment] */
</#if>
<#list c.decorators as decorator>
@[=decorator]
</#list>
<#if c.exported()>export </#if>class [=c.name()]<#if c.base?has_content> extends [=c.base]</#if> {
<@properties c.properties />
}
<#if c.known?has_content>

export type [=c.known];
</#if>
</#macro>
