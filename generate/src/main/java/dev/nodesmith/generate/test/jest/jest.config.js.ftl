<#if transformed>
const transformer = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript'<#if decorators>, decorators: true</#if> },
<#if decorators>
    transform: { legacyDecorator: true, useDefineForClassFields: false },
</#if>
  },
};

</#if>
/** @type {import('jest').Config} */
export default {
  roots: ['test'],
<#if transformed>
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', transformer] },
  // Sources import each other as the JavaScript that they become.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
<#else>
  transform: {},
</#if>
<#if run.setups?has_content>
  globalSetup: './test/global-setup.js',
  globalTeardown: './test/global-teardown.js',
</#if>
  // The first test of a file waits for its database and its app too.
  testTimeout: 40_000,
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'src/**/*[=extension]',
    // What runs in a process of its own is tried by the end-to-end tests and cannot be counted.
<#list run.notCovered as path>
    '![=path]',
</#list>
  ],
  coverageThreshold: { global: { lines: 90 } },
};
