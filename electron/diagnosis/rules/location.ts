// Rules of where a terminal is used and with which SIM card.

import { oneCardRefused, otherCardsWork } from '../clues/answerClues.ts';
import * as history from '../clues/historyClues.ts';
import * as network from '../clues/networkClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of place and SIM card. */
export const locationRules: readonly Rule[] = [
  {
    cause: 'LOC-01',
    when: { 'terminal-refused': 24 },
    helps: ['terminal-unknown', 'merchant-unknown', 'terminal-not-enabled'],
    for: [[network.regionDiffers, 48]],
    with: [[history.moved, 20]],
    against: [
      [network.regionMatches, 25],
      [oneCardRefused, 24],
      [otherCardsWork, 24],
    ],
  },
  {
    cause: 'LOC-02',
    when: { 'terminal-refused': 22, 'merchant-unknown': 15 },
    helps: ['terminal-unknown'],
    for: [[network.iccidDiffers, 48]],
    with: [[history.simChanged, 32]],
    against: [
      [network.iccidMatches, 30],
      [oneCardRefused, 22],
      [otherCardsWork, 22],
    ],
  },
  {
    cause: 'LOC-03',
    when: {},
    helps: ['terminal-refused'],
    for: [[network.noPosition, 48]],
    against: [],
  },
];
