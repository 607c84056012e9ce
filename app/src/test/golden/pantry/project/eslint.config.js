import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import node from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';

export default defineConfig(
  globalIgnores(['.data', 'coverage']),
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
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
    files: ['src/config.js', 'src/server.js', 'load/**', 'scripts/**', 'test/**', '*.config.js'],
    rules: { 'n/no-process-env': 'off' },
  },
  prettier,
);
