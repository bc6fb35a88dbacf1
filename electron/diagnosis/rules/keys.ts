// Rules of sign-on, keys and parameters.

import * as answer from '../clues/answerClues.ts';
import { tampered } from '../clues/conditionClues.ts';
import * as history from '../clues/historyClues.ts';
import { batchDiffers } from '../clues/numberClues.ts';
import { toldTamper } from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of sign-on, keys and parameters. */
export const keyRules: readonly Rule[] = [
  {
    cause: 'KEY-01',
    when: { 'sign-on-needed': 74, 'terminal-refused': 18 },
    for: [],
    with: [[batchDiffers, 18]],
    against: [
      [answer.signOnDidNotHelp, 22],
      [answer.oneCardRefused, 18],
      [answer.otherCardsWork, 18],
    ],
  },
  {
    cause: 'KEY-02',
    when: { 'check-failed': 64, 'pin-refused': 0 },
    for: [
      [answer.notSignedOnSince, 10],
      [answer.everyPinRefused, 56],
    ],
    against: [
      [answer.failsAfterSignOn, 52],
      [answer.signOnFailsAgain, 30],
      [tampered, 30],
    ],
  },
  {
    cause: 'KEY-03',
    when: { 'check-failed': 20, 'keys-missing': 74, 'sign-on-failed': 25, 'pin-refused': 0 },
    for: [
      [answer.failsAfterSignOn, 52],
      [answer.signOnFailsAgain, 38],
      [tampered, 30],
      [toldTamper, 10],
    ],
    with: [
      [history.serviced, 5],
      [history.dropped, 5],
    ],
    against: [],
  },
  {
    cause: 'KEY-04',
    when: { 'parameters-old': 74, 'format-error': 50 },
    for: [[answer.formatErrorAgain, 25]],
    with: [[history.updated, 8]],
    against: [],
  },
];
