import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import node from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
<#list presets as preset>
import [=preset.name] from '[=preset.npm]';
</#list>

export default defineConfig(
[=ignored]
  js.configs.recommended,
  {
    files: ['[=sources]'],
<#list presets as preset>
<#list preset.settings as setting>
    [=setting],
</#list>
</#list>
<#if rules?has_content>
    rules: {
<#list rules as rule>
      '[=rule.name]': [=rule.setting],
</#list>
    },
</#if>
  },
  {
    plugins: { n: node },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'n/no-process-env': 'error',
      'n/prefer-node-protocol': 'error',
    },
  },
  // The environment is read in one place, where it is checked; what runs before or beside it is listed here.
  {
[=readers]
    rules: { 'n/no-process-env': 'off' },
  },
  prettier,
);
