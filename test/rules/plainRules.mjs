/** The lint rules that Oxlint does not know; they read one file's text alone, and what they found in it is remembered. */
import { ESLint } from 'eslint';
import { lintParts } from './lintParts.mjs';

const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(lintParts.quick.map((name) => [name, 'off'])),
  },
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: 'node_modules/.cache/eslint/',
});
const results = await eslint.lintFiles(['.']);
const { format } = await eslint.loadFormatter('stylish');
process.stdout.write(await format(results));
if (results.some(({ errorCount, fatalErrorCount }) => errorCount + fatalErrorCount > 0)) process.exitCode = 1;
