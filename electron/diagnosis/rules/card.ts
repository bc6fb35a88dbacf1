// Rule of cards: a matter of card or issuer, and no fault of the terminal.

import * as answer from '../clues/answerClues.ts';
import type { Rule } from '../rule.ts';

/** Rule of cards. */
export const cardRules: readonly Rule[] = [
  {
    cause: 'CARD',
    when: {
      issuer: 76,
      'pin-refused': 72,
      'card-expired': 60,
      'card-unread': 50,
      'terminal-refused': 20,
    },
    for: [
      [answer.oneCardRefused, 55],
      [answer.otherCardsWork, 40],
    ],
    against: [
      [answer.everyCardRefused, 45],
      [answer.everyPinRefused, 60],
      [answer.manyCardsUnread, 45],
      [answer.manyCardsExpired, 40],
    ],
  },
];
