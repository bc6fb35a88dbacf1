// Rules of the machine itself.

import { manyCardsUnread } from '../clues/answerClues.ts';
import * as condition from '../clues/conditionClues.ts';
import { dropped } from '../clues/historyClues.ts';
import * as network from '../clues/networkClues.ts';
import * as words from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of the machine itself. */
export const hardwareRules: readonly Rule[] = [
  {
    cause: 'HW-01',
    when: {},
    for: [
      [condition.doesNotStart, 76],
      [condition.batteryEmpty, 30],
      [condition.batteryLow, 16],
      [words.toldNoPower, 20],
    ],
    against: [],
  },
  {
    cause: 'HW-02',
    when: {},
    for: [
      [condition.storageFull, 24],
      [condition.crashed, 15],
    ],
    against: [],
  },
  {
    cause: 'HW-03',
    when: { 'no-answer': 10 },
    for: [
      [network.moduleSilent, 48],
      [condition.silent, 12],
    ],
    against: [],
  },
  {
    cause: 'HW-04',
    when: { 'check-failed': 0, 'keys-missing': 0, 'sign-on-failed': 0, 'pin-refused': 0 },
    for: [
      [condition.tampered, 110],
      [words.toldTamper, 44],
    ],
    with: [[dropped, 8]],
    against: [],
  },
  {
    cause: 'HW-05',
    when: { 'check-failed': 0, 'keys-missing': 0, 'sign-on-failed': 0 },
    for: [
      [condition.coinCellDead, 76],
      [condition.coinCellLow, 52],
      [condition.clockResets, 42],
      [condition.clockYearsBehind, 16],
    ],
    against: [],
  },
  {
    cause: 'HW-06',
    when: {},
    for: [
      [condition.paperOut, 74],
      [condition.printPale, 72],
      [condition.printerFault, 62],
      [words.toldNoPaper, 24],
      [words.toldPrinting, 22],
    ],
    against: [],
  },
  {
    cause: 'HW-07',
    when: { 'card-unread': 6 },
    for: [
      [manyCardsUnread, 68],
      [words.toldReading, 16],
    ],
    against: [],
  },
  {
    cause: 'HW-08',
    when: {},
    for: [
      [condition.noPort, 22],
      [condition.portComesAndGoes, 40],
      [network.cableFails, 72],
    ],
    against: [],
  },
];
