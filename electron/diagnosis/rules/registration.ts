// Rules of REG-01 to REG-07, REG-09 to REG-11: the terminal's registration. The points at the start are the order in
// which causes of a bare 97 are met (new, swapped, wrong pair, dormant or cleaned up, disabled, no sign-on, lost data).

import * as answer from '../clues/answerClues.ts';
import * as history from '../clues/historyClues.ts';
import * as network from '../clues/networkClues.ts';
import * as number from '../clues/numberClues.ts';
import * as portal from '../clues/portalClues.ts';
import { othersFine, othersUnregistered } from '../clues/shopClues.ts';
import { modelUnsupported } from '../clues/upkeepClues.ts';
import { toldActivation, toldUnregistered } from '../clues/wordClues.ts';
import type { Rule } from '../rule.ts';

/** Rules of the terminal's registration. */
export const registrationRules: readonly Rule[] = [
  {
    cause: 'REG-01',
    when: { 'terminal-unknown': 36 },
    for: [
      [portal.unbound, 45],
      [portal.notEnabledYet, 6],
      [toldUnregistered, 22],
    ],
    with: [
      [history.firstUse, 20],
      [history.neverApproved, 26],
      [history.codeUnused, 12],
      [answer.unknownAtSignOn, 8],
    ],
    against: [
      [history.approvedBefore, 40],
      [history.notFirstUse, 20],
      [portal.bound, 38],
      [answer.signOnWorked, 25],
      [history.signedOnBefore, 20],
      [answer.knownBefore, 25],
      [answer.qrWorks, 8],
    ],
  },
  {
    cause: 'REG-09',
    when: { 'terminal-unknown': 32 },
    for: [
      [history.codeUnused, 15],
      [history.prompted, 22],
      [toldActivation, 8],
    ],
    with: [[history.firstUse, 3]],
    against: [
      [history.codeUsed, 35],
      [history.approvedBefore, 30],
      [answer.signOnWorked, 20],
      [history.notFirstUse, 15],
      [history.signedOnBefore, 20],
    ],
  },
  {
    cause: 'REG-03',
    when: { 'terminal-unknown': 30, 'numbers-differ': 30, 'number-taken': 40, 'terminal-refused': 14 },
    for: [
      [number.snDiffers, 42],
      [number.tusnDiffers, 20],
      [portal.unboundAgain, 15],
      [toldUnregistered, 18],
    ],
    with: [
      [history.swapped, 24],
      [history.serviced, 8],
    ],
    against: [
      [number.snMatches, 25],
      [history.workedSinceSwap, 35],
      [number.standsForAnother, 45],
      [history.firstUse, 10],
    ],
  },
  {
    cause: 'REG-02',
    when: { 'terminal-unknown': 28, 'numbers-differ': 72, 'merchant-unknown': 15, 'number-taken': 45 },
    for: [
      [number.tidDiffers, 50],
      [number.midDiffers, 50],
      [number.numbersSwapped, 25],
      [number.numberUsedTwice, 45],
      [toldUnregistered, 16],
    ],
    with: [
      [history.updated, 8],
      [history.serviced, 6],
      [othersFine, 6],
    ],
    against: [
      [number.numbersMatch, 22],
      [number.snDiffers, 12],
      [number.standsForAnother, 30],
    ],
  },
  {
    cause: 'REG-04',
    when: { 'terminal-unknown': 26, 'terminal-refused': 18, 'terminal-not-enabled': 15, 'merchant-unknown': 12 },
    for: [
      [history.quietForAYear, 50],
      [history.quietForMonths, 22],
    ],
    with: [[number.allMatches, 5]],
    against: [
      [history.approvedLately, 42],
      [history.neverApproved, 30],
      [history.firstUse, 20],
    ],
  },
  {
    cause: 'REG-07',
    when: { 'terminal-unknown': 25, 'terminal-refused': 12 },
    for: [
      [number.tusnEmpty, 36],
      [portal.severalMerchants, 42],
    ],
    with: [
      [number.tusnIsSerial, 22],
      [modelUnsupported, 18],
      [history.quietForAYear, 4],
    ],
    against: [
      [history.firstUse, 6],
      [portal.unionpayDone, 10],
    ],
  },
  {
    cause: 'REG-05',
    when: {
      'terminal-unknown': 23,
      'terminal-refused': 30,
      'terminal-not-enabled': 76,
      'merchant-unknown': 0,
    },
    for: [
      [portal.disabled, 55],
      [portal.cancelled, 55],
      [portal.notEnabledYet, 50],
      [portal.auditWaiting, 50],
      [portal.auditRefused, 40],
      [portal.unboundAgain, 30],
    ],
    with: [
      [answer.everyCardRefused, 15],
      [history.approvedLately, 4],
    ],
    against: [
      [portal.enabled, 15],
      [network.regionDiffers, 12],
      [network.iccidDiffers, 12],
      [answer.oneCardRefused, 25],
      [answer.otherCardsWork, 25],
    ],
  },
  {
    cause: 'REG-10',
    when: { 'terminal-unknown': 20, 'sign-on-needed': 0 },
    for: [[history.neverSignedOn, 36]],
    with: [
      [portal.portalFine, 20],
      [history.codeUsed, 5],
    ],
    against: [
      [answer.signOnWorked, 45],
      [answer.unknownAtSignOn, 45],
      [history.approvedBefore, 40],
      [history.signedOnBefore, 40],
      [portal.unbound, 30],
      [portal.unionpayMissing, 20],
    ],
  },
  {
    cause: 'REG-11',
    when: { 'terminal-unknown': 18, 'number-taken': 20, 'qr-unknown': 40, 'merchant-unknown': 10 },
    for: [
      [portal.unionpayMissing, 56],
      [portal.qrMissing, 20],
    ],
    with: [
      [answer.qrWorks, 30],
      [answer.signOnWorked, 12],
      [othersUnregistered, 36],
      [number.allMatches, 10],
      [portal.portalFine, 10],
      [portal.allWellButUnknown, 22],
      [history.approvedBefore, 12],
      [history.updated, 4],
    ],
    against: [
      [number.snDiffers, 20],
      [number.tidDiffers, 20],
      [number.midDiffers, 20],
      [portal.unionpayDone, 15],
      [portal.unbound, 25],
      [history.quietForAYear, 20],
    ],
  },
];
