import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
  complexity: ['error', 12],
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.local-cloud/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-globals': ['error', 'Intl', 'fetch', 'TextEncoder', 'crypto'] },
  },
  {
    // Phones of 2018 bring no more than ES2019, and nothing is brought along for them (`docs/decisions/0026`).
    files: ['src/**/*.{ts,tsx}', 'domain/**/*.ts', 'contract/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}', '**/fixtures/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(at|replaceAll|matchAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|allSettled|hasOwn|groupBy|withResolvers)$/]',
          message: 'not known to older phones',
        },
      ],
    },
  },
  {
    // The rules are pure: what depends on time or chance is handed in.
    files: ['domain/**/*.ts', 'contract/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'hand the instant in' },
        { object: 'Math', property: 'random', message: 'hand the randomness in' },
      ],
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch', 'Intl'],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}', '**/test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // What a built bundle hands over has no types.
  { files: ['tests/minihost/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['tools/**', 'bench/**', 'local-cloud/main.ts', 'local-cloud/**/main.ts'], rules: { 'no-console': 'off' } },
)
