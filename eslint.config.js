// What the compiler does not see (`npm run check` has Oxlint look for it, by the same rules in .oxlintrc.json): promises, exhaustiveness, doc comments, size, and the two doors to Electron's IPC.
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import house from './test/rules/housePlugin.mjs';
import { ipcDoors, pureFolders } from './test/rules/lintDoors.mjs';

const sources = ['**/*.ts', '**/*.tsx', 'electron/install/**/*.mjs'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'out/**',
      'dist/**',
      'coverage/**',
      'test-results/**',
      'test/rules/fixture/**',
      'test/golden/**',
      '*.config.*',
      'test/rules/*.mjs',
    ],
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    // One program over everything: the contract's types are worked out once, not once for each part. `tsc -b` keeps the parts apart.
    languageOptions: {
      parserOptions: { project: 'test/rules/wholeProgram.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    plugins: { jsdoc, house },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A number in a message is what a person reads; only objects and undefined print as nonsense.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Biome reports unused names already, and quicker.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Overflows its stack on our recursive mapped types (zvtGroup.ts); the other unsafe-* rules still look there.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums here (erasableSyntaxOnly), and looking for them takes a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'max-lines': ['warn', { max: 250 }],
      'max-params': ['warn', { max: 4 }],
      complexity: ['warn', { max: 12 }],
      'jsdoc/informative-docs': 'warn',
      'house/ipc-doors': 'error',
      'house/no-lint-comment': 'error',
    },
  },
  { files: ipcDoors, rules: { 'house/ipc-doors': 'off' } },
  { files: pureFolders, rules: { 'house/handed-in': 'error' } },
  {
    files: ['shared/**/*.ts', 'electron/driver/*.ts'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {
            FunctionDeclaration: true,
            ClassDeclaration: true,
            ArrowFunctionExpression: true,
            FunctionExpression: true,
          },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // The first two are about settings of the React compiler, which is not used: they have nothing to find.
    rules: {
      'react-hooks/config': 'off',
      'react-hooks/gating': 'off',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/unsupported-syntax': 'error',
    },
  },
  {
    // A test calls what it wants to see fail, and its fakes answer at once.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'house/ipc-doors': 'off',
    },
  },
);
