import type { Router } from 'express';
import { [=v.module.name]Access } from '~access:[=v.module.subject]';
import type { Services } from '~container';
import { expectedVersion } from '~etag';
import { changed, created, found, listed, ok } from '~results';
import { createRouter } from '~route-tools';
import type { RouteTools } from '~route-tools';
<#if v.module.schemas()?has_content>
import { [=v.module.schemas()?join(", ")] } from '~schema:[=v.module.subject]';
</#if>
<#list v.module.parents as parent>
import { [=parent.schema] } from '~schema:[=parent.entity]';
</#list>
import { send, sendRead } from '~send';
import { noContent, nothing } from '~answer-once';
import { validate } from '~validate';

export function [=v.module.name]Routes(
  { [=v.module.service]<#if v.module.variable != v.module.service>: [=v.module.variable]</#if> }: Services,
<#if v.tools?has_content>
  { [=v.tools?join(", ")] }: RouteTools,
<#else>
  _tools: RouteTools,
</#if>
): Router {
  const router = createRouter();
<#if v.writers?has_content>
  const write = {
<#list v.writers as writer>
    [=writer.name]: serializers.of('[=writer.component]'),
</#list>
  };
</#if>

<#list v.routes as r>
  router.[=r.route.method]('[=r.route.path]', <#list r.before as handler>[=handler], </#list>async ([=r.usesRequest()?then('request', '_request')], response) => {
<#include "handler-body.ftl">
  });

</#list>
  return router;
}
