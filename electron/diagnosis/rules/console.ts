// Rule of this program itself: it could not read the terminal.

import { notReadable } from '../clues/conditionClues.ts';
import type { Rule } from '../rule.ts';

/** Rule of this program itself. */
export const consoleRules: readonly Rule[] = [{ cause: 'CON', when: {}, for: [[notReadable, 50]], against: [] }];
