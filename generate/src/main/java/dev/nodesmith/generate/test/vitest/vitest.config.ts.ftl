import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test[=extension]'],
<#if run.setups?has_content>
    globalSetup: [<#list run.setups as setup>'[=setup]'<#sep>, </#list>],
</#if>
    // Files share what they import, which takes half the time. Each undoes what it changes of the process.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
    coverage: {
      include: ['src/**/*[=extension]'],
      // What runs in a process of its own is tried by the end-to-end tests and cannot be counted.
      exclude: [<#list run.notCovered as path>'[=path]'<#sep>, </#list>],
      thresholds: { lines: 90 },
    },
  },
});
