// Rules of how the shop works: they explain why nobody noticed.

import * as upkeep from '../clues/upkeepClues.ts';
import { toldGreyChannel, toldUntrained } from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';
import { symptoms } from '../symptoms.ts';

const helps = symptoms.filter((symptom) => symptom !== 'approved' && symptom !== 'issuer');

/** Rules of how the shop works. */
export const operationRules: readonly Rule[] = [
  {
    cause: 'OPS-01',
    when: {},
    helps,
    for: [
      [upkeep.trainingOverdue, 50],
      [toldUntrained, 22],
    ],
    against: [],
  },
  {
    cause: 'OPS-02',
    when: {},
    helps,
    for: [
      [upkeep.inspectionOverdue, 40],
      [upkeep.nobodyInCharge, 30],
    ],
    against: [],
  },
  { cause: 'OPS-03', when: {}, helps, for: [[upkeep.contactsUnverified, 46]], against: [] },
  {
    cause: 'OPS-04',
    when: {},
    helps,
    for: [
      [upkeep.modelUnsupported, 46],
      [toldGreyChannel, 10],
    ],
    against: [],
  },
  { cause: 'OPS-05', when: {}, helps, for: [[upkeep.reviewOverdue, 46]], against: [] },
];
