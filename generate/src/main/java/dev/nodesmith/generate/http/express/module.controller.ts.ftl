import type { Request, Response } from 'express';
import type { Services } from '~container';
import { expectedVersion } from '~etag';
import { changed, created, found, listed, ok } from '~results';
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

export function [=v.module.name]Controller(
  { [=v.module.service]<#if v.module.variable != v.module.service>: [=v.module.variable]</#if> }: Services,
<#if v.handlerTools()?has_content>
  { [=v.handlerTools()?join(", ")] }: RouteTools,
</#if>
) {
<#if v.writers?has_content>
  const write = {
<#list v.writers as writer>
    [=writer.name]: serializers.of('[=writer.component]'),
</#list>
  };
</#if>

  return {
<#list v.routes as r>
    [=r.route.call]: async ([=r.usesRequest()?then('request', '_request')]: Request, response: Response): Promise<void> => {
<#include "handler-body.ftl">
    },

</#list>
  };
}
