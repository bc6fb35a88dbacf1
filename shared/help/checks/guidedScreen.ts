// Help: guided test of the screen.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.screen. */
export const guidedScreenHelp = {
  id: 'guided.screen',
  title: { zh: '屏幕', en: 'Screen' },
  meaning: {
    zh: '您看屏幕的亮度、坏点和裂纹；触摸屏还要看四角和中间是否跟手。',
    en: 'You look at brightness, dead pixels and cracks; on a touch screen also whether corners and middle follow the finger.',
  },
  why: {
    zh: '看不清金额，顾客就不敢付款；裂开的屏幕还会划手、进水。',
    en: 'Customers do not pay an amount that they cannot read; a cracked screen cuts fingers and lets water in.',
  },
  how: {
    zh: '清楚、跟手为正常；偏暗、有坏点为注意；触摸失灵、有裂纹、不亮为故障。',
    en: 'Clear and following the finger is well; dim or with spots is a warning; touch without effect, cracks or darkness are faults.',
  },
  findings: {
    clear: allWell('屏幕清楚，触摸正常。', 'The screen is clear and follows the finger.'),
    spots: {
      outcome: 'warn',
      explanation: { zh: '屏幕偏暗或有坏点。', en: 'The screen is dim or has dead pixels.' },
      remedy: {
        zh: '请在终端设置里调高亮度，用干软布擦净屏幕；还看不清，请技术员看一下。',
        en: 'Raise the brightness in the terminal’s settings and wipe the screen with a dry soft cloth. If it stays hard to read, have the technician look.',
      },
      who: 'merchant',
    },
    noTouch: {
      outcome: 'fail',
      explanation: { zh: '触摸有的地方不灵。', en: 'Parts of the screen do not answer to touch.' },
      remedy: {
        zh: '请擦干净屏幕、取下贴膜再试一次；仍然不灵，请联系技术员换机。',
        en: 'Wipe the screen, take off any film and try again. If it stays, have the technician arrange a replacement.',
      },
      who: 'technician',
    },
    broken: {
      outcome: 'fail',
      explanation: { zh: '屏幕有裂纹或不亮。', en: 'The screen is cracked or dark.' },
      remedy: {
        zh: '请停用这台终端，换备用机收款，并联系技术员；有裂纹时也要看有没有被人动过的痕迹。',
        en: 'Stop using this terminal, take a spare one and call the technician; where it is cracked, also look for signs of tampering.',
      },
      who: 'technician',
    },
    noScreen: noSuchPart('本终端没有屏幕。', 'This terminal has no screen.'),
  },
} as const satisfies CheckHelp;
