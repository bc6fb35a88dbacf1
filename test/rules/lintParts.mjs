/** The lint rules in three parts, so that the work is shared: what asks for types, what Oxlint knows of React, and the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';

const isTyped = (name) => {
  const rule = tseslint.plugin.rules[name.replace(/^@typescript-eslint\//, '')];
  return name.startsWith('@typescript-eslint/') && rule?.meta?.docs?.requiresTypeChecking === true;
};

const { rules: ofReact } = JSON.parse(readFileSync(join(import.meta.dirname, 'reactRules.json'), 'utf8'));
const react = Object.keys(ofReact).map((name) => name.replace('react/', 'react-hooks/'));

const names = [...new Set(config.flatMap(({ rules = {} }) => Object.keys(rules)))];

/** Names of all rules of eslint.config.js, each in exactly one part. */
export const lintParts = {
  typed: names.filter(isTyped),
  react,
  plain: names.filter((name) => !isTyped(name) && !react.includes(name)),
};

/** Runs one part over everything and says what it finds; the rules of the other parts are off. */
export const runLint = async (part, parserOptions, options = {}) => {
  const others = Object.values(lintParts).filter((names) => names !== lintParts[part]);
  const eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions },
      rules: Object.fromEntries(others.flat().map((name) => [name, 'off'])),
    },
    ...options,
  });
  const results = await eslint.lintFiles(['.']);
  const { format } = await eslint.loadFormatter('stylish');
  process.stdout.write(await format(results));
  if (results.some(({ errorCount, fatalErrorCount }) => errorCount + fatalErrorCount > 0)) process.exitCode = 1;
};
