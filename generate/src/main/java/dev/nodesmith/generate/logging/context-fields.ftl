function contextFields(): object {
  const context = requestContext.getStore();
  return context === undefined
    ? {}
    : { reqId: context.requestId<#if plan.hasAuth()>, userId: context.callerId</#if>, traceId: context.traceId };
}
