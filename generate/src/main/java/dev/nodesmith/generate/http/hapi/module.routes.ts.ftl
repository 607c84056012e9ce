import type { Server } from '@hapi/hapi';
import { [=m.name]Access } from '~access:[=m.subject]';
import { noContent, nothing } from '~answer-once';
import { callerOf } from '~authentication';
import type { Services } from '~container';
import { expectedVersion } from '~etag';
import { by } from '~payloads';
import { changed, created, found, listed, ok } from '~results';
import type { RouteTools } from '~route-tools';
<#if m.schemas()?has_content>
import { [=m.schemas()?join(", ")] } from '~schema:[=m.subject]';
</#if>
<#list m.parents as parent>
import { [=parent.schema] } from '~schema:[=parent.entity]';
</#list>
import { send } from '~send';
import type { Output } from '~validate';

export function [=m.name]Routes(
  server: Server,
  { [=m.service]<#if m.variable != m.service>: [=m.variable]</#if> }: Services,
<#if tools?has_content>
  { [=tools?join(", ")] }: RouteTools,
<#else>
  _tools: RouteTools,
</#if>
): void {
<#if writers?has_content>
  const write = {
<#list writers as writer>
    [=writer.name]: serializers.of('[=writer.component]'),
</#list>
  };
</#if>

<#list routes as r>
  server.route<#if r.types?has_content><{ [=r.types?join("; ")] }></#if>({
    method: '[=r.method]',
    path: '[=r.path]',
<#if r.options?has_content>
    options: { [=r.options?join(", ")] },
</#if>
<#if r.empty() && r.route.repeatable()>
    handler: (request, h) =>
      sendOnce(request, h, noContent, async () => {
        await [=r.call];
        return nothing;
      }),
<#elseif r.empty()>
    handler: async ([=r.request()], h) => {
<#if r.versioned()>
      const version = expectedVersion(request.headers['if-match']);
</#if>
      await [=r.call];
      return h.response().code(204);
    },
<#elseif r.route.repeatable() && r.versioned()>
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      return sendOnce(request, h, [=r.writer], async () => [=r.result()]);
    },
<#elseif r.route.repeatable()>
    handler: (request, h) => sendOnce(request, h, [=r.writer], async () => [=r.result()]),
<#elseif r.versioned()>
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      return send(h, [=r.result()], [=r.writer]);
    },
<#else>
    handler: async ([=r.request()], h) => send(h, [=r.result()], [=r.writer]),
</#if>
  });

</#list>
}
