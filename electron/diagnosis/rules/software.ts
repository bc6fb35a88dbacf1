// Rules of the programs of the terminal.

import { manyCardsExpired } from '../clues/answerClues.ts';
import * as condition from '../clues/conditionClues.ts';
import { updated } from '../clues/historyClues.ts';
import { tusnIsSerial } from '../clues/numberClues.ts';
import * as words from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of the programs of the terminal. */
export const softwareRules: readonly Rule[] = [
  {
    cause: 'SW-01',
    when: {},
    for: [
      [condition.crashed, 42],
      [condition.crashedOften, 30],
      [words.toldCrash, 20],
    ],
    against: [],
  },
  {
    cause: 'SW-02',
    when: {},
    for: [
      [condition.storageFull, 30],
      [condition.crashed, 15],
      [condition.unknownApps, 16],
    ],
    against: [],
  },
  {
    cause: 'SW-03',
    when: {},
    for: [
      [condition.unknownApps, 48],
      [words.toldMalware, 22],
    ],
    against: [],
  },
  {
    cause: 'SW-04',
    when: { 'upgrade-refused': 74 },
    helps: ['terminal-unknown'],
    for: [
      [tusnIsSerial, 46],
      [condition.outdated, 48],
      [words.toldUpgradeServer, 20],
    ],
    with: [[updated, 8]],
    against: [],
  },
  {
    cause: 'SW-05',
    when: { 'card-expired': 8 },
    for: [
      [condition.clockWrong, 52],
      [manyCardsExpired, 28],
    ],
    against: [
      [condition.coinCellDead, 20],
      [condition.clockResets, 20],
    ],
  },
];
