/** The lint rules in two parts: what Oxlint knows, those that ask for types and those of React, and the rest, which ESLint runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../eslint.config.js';

/** Oxlint's own configuration, as it is written. */
export const oxlint = JSON.parse(readFileSync(join(import.meta.dirname, '../../.oxlintrc.json'), 'utf8'));

/** What ESLint calls a rule of Oxlint's. */
export const inEslint = (name) => name.replace('typescript/', '@typescript-eslint/').replace('react/', 'react-hooks/');

const ofReact = oxlint.overrides.find(({ files }) => files.includes('**/renderer/**')).rules;
const quick = [...Object.keys(oxlint.rules), ...Object.keys(ofReact)].map(inEslint);
const names = [...new Set(config.flatMap(({ rules = {} }) => Object.keys(rules)))];

/** Names of all rules of eslint.config.js, each in exactly one part. */
export const lintParts = {
  quick: names.filter((name) => quick.includes(name)),
  plain: names.filter((name) => !quick.includes(name)),
};
