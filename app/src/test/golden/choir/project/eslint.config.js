import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import node from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.data', 'coverage', 'dist']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
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
    files: ['src/config.ts', 'src/server.ts', 'load/**', 'scripts/**', 'test/**', '*.config.ts'],
    rules: { 'n/no-process-env': 'off' },
  },
  prettier,
);
