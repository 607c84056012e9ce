<#if transformed>
import { tsImport } from 'tsx/esm/api';

</#if>
const modules = [<#list run.setups as setup>'../[=setup]'<#sep>, </#list>];

<#if transformed>
/** Jest loads this file itself, so that what it imports has to be told to be TypeScript. */
</#if>
export default async function setUp() {
  const started = [];
  for (const module of modules) {
    const { setup, teardown } = await <#if transformed>tsImport(module, import.meta.url)<#else>import(module)</#if>;
    await setup();
    started.unshift(teardown);
  }
  globalThis.teardowns = started;
}
