/** The lint rules in two parts, so that two cores share the work: those that ask for types, and those that read the text alone. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';

const isTyped = (name) => {
  const rule = tseslint.plugin.rules[name.replace(/^@typescript-eslint\//, '')];
  return name.startsWith('@typescript-eslint/') && rule?.meta?.docs?.requiresTypeChecking === true;
};

const names = [...new Set(config.flatMap(({ rules = {} }) => Object.keys(rules)))];

/** Names of all rules of eslint.config.js, each in exactly one part. */
export const lintParts = {
  typed: names.filter(isTyped),
  plain: names.filter((name) => !isTyped(name)),
};

/** Runs one part over everything and says what it finds; the other part's rules are off. */
export const runLint = async (part, parserOptions, options = {}) => {
  const others = part === 'typed' ? lintParts.plain : lintParts.typed;
  const eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions },
      rules: Object.fromEntries(others.map((name) => [name, 'off'])),
    },
    ...options,
  });
  const results = await eslint.lintFiles(['.']);
  const { format } = await eslint.loadFormatter('stylish');
  process.stdout.write(await format(results));
  if (results.some(({ errorCount, fatalErrorCount }) => errorCount + fatalErrorCount > 0)) process.exitCode = 1;
};
