// Help: applications that nobody expects on a terminal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for apps.unknown. */
export const appsUnknownHelp = {
  id: 'apps.unknown',
  title: { zh: '陌生应用', en: 'Unknown applications' },
  meaning: {
    zh: '终端上后来安装的应用，是否都在您为这个型号列出的名单上。',
    en: 'Whether every application that was installed later is on the list that you made for this model.',
  },
  why: {
    zh: '支付终端上不该有来历不明的应用：它可能拖慢终端，也可能偷看数据。',
    en: 'A payment terminal should carry nothing of unknown origin: it can slow the terminal down, or spy.',
  },
  how: {
    zh: '名单之外的应用，或标为“不应安装”的应用为注意。随固件自带的应用不看；终端不提供应用时不判断。',
    en: 'An application that is not on the list, or marked as not to be installed, is a warning. What came with the firmware does not count; where a terminal does not tell its applications nothing is judged.',
  },
  findings: {
    noList: {
      outcome: 'notSupported',
      explanation: {
        zh: '还没有为这个型号列出应用名单。',
        en: 'No list of applications is set for this model.',
      },
      remedy: {
        zh: '在“设置 → 应有版本”里选一台状况良好的终端作为样板，名单会自动填好。',
        en: 'Choose a sound terminal as the model under Settings → Expected versions; the list is filled in from it.',
      },
      who: 'merchant',
    },
    known: allWell('没有陌生应用（第 {version} 版名单）。', 'No unknown application (version {version} of the list).'),
    unknown: {
      outcome: 'warn',
      explanation: {
        zh: '有不在名单上或不应安装的应用：{items}。',
        en: 'Applications that are not on the list, or not to be installed: {items}.',
      },
      remedy: {
        zh: '先问同事和技术员是不是他们装的；是正常的就加进名单，不是就请技术员或厂商来处理，在此之前不要用它收款。',
        en: 'Ask your colleagues and the technician whether they installed it. If it belongs there, add it to the list; if not, have the technician or the maker deal with it and take no payments on this unit until then.',
      },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
