// Help: guided cleaning, and the look for things that do not belong.
import { allWell, type CheckHelp } from '../checkHelp.ts';

/** Help for guided.cleaning. */
export const guidedCleaningHelp = {
  id: 'guided.cleaning',
  title: { zh: '清洁与外观', en: 'Cleaning and outside' },
  meaning: {
    zh: '擦净终端外面，同时看看有没有多出来的东西、撬痕、松动的封条。',
    en: 'Wiping the terminal from outside, and looking for things that were added, pry marks and loose seals meanwhile.',
  },
  why: {
    zh: '灰尘会堵散热孔和卡槽；每次擦拭也是发现盗刷装置的最好机会。',
    en: 'Dust blocks vents and slots; and each wipe is the best chance to find a skimming device.',
  },
  how: {
    zh: '擦净、没有异常为正常；擦不掉的污渍或磨损为注意；发现加装物、撬痕、封条破损为故障，立即停用。',
    en: 'Clean and nothing strange is well; dirt that stays or wear is a warning; added parts, pry marks or a broken seal are a fault: stop using it at once.',
  },
  findings: {
    clean: allWell('已擦净，外观没有异常。', 'It was cleaned, and nothing about its outside is strange.'),
    worn: {
      outcome: 'warn',
      explanation: {
        zh: '有擦不掉的污渍或外壳磨损、开裂。',
        en: 'Some dirt does not come off, or the outside is worn or cracked.',
      },
      remedy: {
        zh: '请拍照留存，下次维护时给技术员看；裂口处注意不要进水。',
        en: 'Take a photo and show it to the technician at the next visit; keep water away from cracks.',
      },
      who: 'technician',
    },
    strange: {
      outcome: 'fail',
      explanation: {
        zh: '发现加装的东西、撬痕或封条破损：可能有人动过这台终端。',
        en: 'Something was added, pried at, or a seal is broken: someone may have tampered with this terminal.',
      },
      remedy: {
        zh: '请立即停用，不要动、不要重启，拍照，联系收单机构，并在登记簿里把它设为“隔离”。',
        en: 'Stop using it at once, touch nothing, do not restart it, take a photo, call the acquirer, and set it to “quarantined” in the register.',
      },
      who: 'acquirer',
    },
    notDone: {
      outcome: 'skipped',
      explanation: { zh: '这次没有清洁。', en: 'It was not cleaned this time.' },
      remedy: { zh: '方便时再做一次引导检查。', en: 'Do it in another guided check when it suits you.' },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
