/** The lint rules as Oxlint has them, beside eslint.config.js, which names every one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Oxlint's own configuration, as it is written. */
export const oxlint = JSON.parse(readFileSync(join(import.meta.dirname, '../../.oxlintrc.json'), 'utf8'));

const families = { typescript: '@typescript-eslint', react: 'react-hooks', docs: 'jsdoc' };

/** What ESLint calls a rule of Oxlint's. */
export const inEslint = (name) => name.replace(/^\w+(?=\/)/, (family) => families[family] ?? family);
