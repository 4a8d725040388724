import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layerRules } from './scripts/layer-rules.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'reports/', '.stryker-tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/host/excel/**/*.ts', 'src/commands/**/*.ts', 'src/runtime.ts'],
    plugins: { 'office-addins': officeAddins },
    // The plugin's own rules; the rest of its recommendation is ours already.
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['*.{js,mjs}', '{scripts,bench,test,workbench}/**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // A page, and what is carried out in it.
  { files: ['bench/pane/*.mjs'], languageOptions: { globals: globals.browser } },
  // Programs that speak to a terminal.
  {
    files: ['src/cli/**/*.ts', 'workbench/**/*.ts', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  ...layerRules,
);
