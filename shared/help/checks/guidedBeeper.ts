// Help: guided test of the beeper.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.beeper. */
export const guidedBeeperHelp = {
  id: 'guided.beeper',
  title: { zh: '提示音', en: 'Beeper' },
  meaning: {
    zh: '按键或读卡时，终端是否发出听得清的提示音。',
    en: 'Whether the terminal makes a sound that can be heard when keys are pressed or a card is read.',
  },
  why: {
    zh: '收款成功只靠声音提醒时，听不见就可能漏收或重复收。',
    en: 'Where a sound tells that a payment went through, silence leads to missed or double payments.',
  },
  how: {
    zh: '听得清为正常；太轻、发哑为注意；没有声音为故障（先看音量）。',
    en: 'Clearly heard is well; too soft or hoarse is a warning; silence is a fault (look at the volume first).',
  },
  findings: {
    loud: allWell('提示音清楚。', 'The beep is clear.'),
    soft: {
      outcome: 'warn',
      explanation: { zh: '提示音太轻或发哑。', en: 'The beep is too soft or hoarse.' },
      remedy: {
        zh: '请在终端设置里调高音量，擦净出音孔。',
        en: 'Raise the volume in the terminal’s settings and wipe the sound holes.',
      },
      who: 'merchant',
    },
    silent: {
      outcome: 'fail',
      explanation: { zh: '没有提示音。', en: 'There is no beep.' },
      remedy: {
        zh: '请先看终端设置里的音量和静音；打开了还是没有声音，请联系技术员。收款时请看屏幕或小票确认。',
        en: 'Look at volume and mute in the terminal’s settings first. If it stays silent, call the technician; until then look at the screen or slip for every payment.',
      },
      who: 'technician',
    },
    noBeeper: noSuchPart('本终端没有提示音。', 'This terminal makes no sounds.'),
  },
} as const satisfies CheckHelp;
