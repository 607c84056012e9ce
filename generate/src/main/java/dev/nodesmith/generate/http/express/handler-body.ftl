<#list r.steps as step>
    [=step]
</#list>
<#if r.empty() && r.route.repeatable()>
    await sendOnce(request, response, noContent, async () => {
      await [=r.call];
      return nothing;
    });
<#elseif r.empty()>
    await [=r.call];
    response.status(204).end();
<#elseif r.route.read()>
    const [=r.variable()] = await [=r.call];
    sendRead(request, response, [=r.result(r.variable())], [=r.writer]);
<#elseif r.route.repeatable()>
    await sendOnce(request, response, [=r.writer], async () => [=r.result("await " + r.call)]);
<#else>
    const [=r.variable()] = await [=r.call];
    send(response, [=r.result(r.variable())], [=r.writer]);
</#if>
