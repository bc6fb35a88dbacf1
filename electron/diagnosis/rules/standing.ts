// Rules of the merchant's side: REG-06, REG-08, REG-12 to REG-14.

import * as history from '../clues/historyClues.ts';
import * as network from '../clues/networkClues.ts';
import * as number from '../clues/numberClues.ts';
import * as portal from '../clues/portalClues.ts';
import { othersFine, othersUnregistered } from '../clues/shopClues.ts';
import { toldGreyChannel, toldLeftOut, toldRestricted } from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of the merchant's side. */
export const standingRules: readonly Rule[] = [
  {
    cause: 'REG-06',
    when: { 'merchant-unknown': 72, 'terminal-unknown': 0, 'terminal-refused': 0, 'qr-merchant-stopped': 72 },
    for: [
      [portal.merchantStopped, 60],
      [othersUnregistered, 6],
    ],
    against: [
      [portal.merchantNormal, 30],
      [number.midDiffers, 30],
      [othersFine, 28],
      [network.iccidDiffers, 25],
      [history.simChanged, 8],
    ],
  },
  {
    cause: 'REG-08',
    when: { 'merchant-unknown': 0 },
    helps: ['terminal-unknown', 'terminal-refused', 'terminal-not-enabled'],
    for: [
      [number.usccInvalid, 46],
      [portal.licenceExpired, 52],
      [portal.auditRefused, 48],
    ],
    against: [],
  },
  {
    cause: 'REG-12',
    when: { 'terminal-unknown': 0, 'merchant-unknown': 0, 'terminal-refused': 0 },
    for: [
      [number.nameDiffers, 35],
      [portal.paidByPerson, 46],
      [portal.paidByCompany, 46],
      [portal.noContract, 15],
      [number.midVaries, 25],
      [number.acquirerDiffers, 12],
      [toldGreyChannel, 16],
    ],
    against: [
      [portal.paidByAcquirer, 35],
      [number.nameMatches, 15],
      [portal.hasContract, 12],
    ],
  },
  {
    cause: 'REG-13',
    when: { 'terminal-unknown': 0, 'merchant-unknown': 0, 'terminal-refused': 0, 'terminal-not-enabled': 0 },
    for: [
      [portal.restrictionNamed, 62],
      [toldRestricted, 18],
    ],
    against: [[history.approvedLately, 15]],
  },
  {
    cause: 'REG-14',
    when: { 'terminal-unknown': 0 },
    for: [
      [portal.declined, 62],
      [toldLeftOut, 22],
    ],
    against: [
      [history.approvedBefore, 30],
      [portal.bound, 30],
    ],
  },
];
