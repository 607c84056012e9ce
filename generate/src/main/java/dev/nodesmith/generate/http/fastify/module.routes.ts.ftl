import { [=m.name]Access } from '~access:[=m.subject]';
import { expectedVersion } from '~etag';
import { changed, created, found, listed, ok } from '~results';
import type { Routes } from '~route-plugin';
import { component } from '~schemas';
<#if m.schemas()?has_content>
import { [=m.schemas()?join(", ")] } from '~schema:[=m.subject]';
</#if>
<#list m.parents as parent>
import { [=parent.schema] } from '~schema:[=parent.entity]';
</#list>
import { send } from '~send';

export const [=m.name]Routes: Routes = (app, { services: { [=m.service]<#if m.variable != m.service>: [=m.variable]</#if> } }, done) => {
<#list routes as r>
  app.[=r.route.method](
    '[=r.route.path]',
<#if r.options?has_content>
    { [=r.options?join(", ")] },
</#if>
<#if r.empty()>
    async ([=r.request], reply) => {
<#if r.versioned()>
      const version = expectedVersion(headers['if-match']);
</#if>
      await [=r.call];
      return reply.code(204).send();
    },
<#elseif r.versioned()>
    async ([=r.request], reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, [=r.result]);
    },
<#else>
    async ([=r.request], reply) => send(reply, [=r.result]),
</#if>
  );

</#list>
  done();
};
