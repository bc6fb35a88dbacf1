// Rules of the way to the host. The master rule: an answer of a host proves that the way worked then.

import * as answer from '../clues/answerClues.ts';
import { updated } from '../clues/historyClues.ts';
import * as network from '../clues/networkClues.ts';
import { othersFine, othersOutToo } from '../clues/shopClues.ts';
import { toldHostileNetwork, toldNoConnection } from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of the way to the host. */
export const networkRules: readonly Rule[] = [
  {
    cause: 'NET-01',
    when: { 'no-answer': 34, late: 20 },
    for: [
      [network.weakSignal, 48],
      [network.searching, 30],
      [network.packetsLost, 34],
      [network.lanFails, 50],
      [network.internetFails, 46],
      [network.notInNetwork, 30],
      [toldNoConnection, 16],
    ],
    against: [
      [othersOutToo, 30],
      [network.goodSignal, 12],
    ],
  },
  {
    cause: 'NET-02',
    when: { 'no-answer': 10 },
    for: [
      [network.simNotReady, 74],
      [network.simDenied, 60],
      [toldNoConnection, 5],
    ],
    against: [],
  },
  {
    cause: 'NET-03',
    when: { 'no-answer': 16 },
    for: [[network.acquirerFails, 46]],
    with: [
      [updated, 22],
      [network.goodSignal, 8],
      [othersFine, 8],
    ],
    against: [
      [answer.hostWasReached, 40],
      [network.internetFails, 30],
      [othersOutToo, 20],
    ],
  },
  {
    cause: 'NET-04',
    when: { 'other-side': 52, late: 46, 'sign-on-failed': 38, 'no-answer': 12 },
    for: [[network.acquirerFails, 20]],
    with: [
      [othersOutToo, 40],
      [answer.severalOutageCodes, 15],
      [answer.goodAroundOutage, 12],
    ],
    against: [
      [network.weakSignal, 16],
      [network.packetsLost, 10],
      [answer.signOnFailsAgain, 32],
      [network.internetFails, 20],
    ],
  },
  {
    cause: 'NET-05',
    when: {},
    for: [
      [network.unknownNetwork, 58],
      [toldHostileNetwork, 24],
    ],
    against: [],
  },
];
