// Help: what a terminal runs held against what its model should have.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

const who = 'technician';

/** Help for versions.expected. */
export const versionsExpectedHelp = {
  id: 'versions.expected',
  title: { zh: '应有版本', en: 'Expected versions' },
  meaning: {
    zh: '把终端的固件、支付应用、参数、EMV 内核、CA 公钥、设置，与您为这个型号设定的应有版本逐项对照。',
    en: 'Firmware, payment application, parameters, EMV kernel, CA keys and settings, compared one by one with what you set for this model.',
  },
  why: {
    zh: '版本落后会缺少安全修补；同型号里有一台不一样，出问题时最难找原因。',
    en: 'An old version lacks security fixes; one unit that differs from the others of its model makes every fault harder to find.',
  },
  how: {
    zh: '与应有版本不同、缺少应有的应用、设置不同，或证书在 60 天内到期为注意。终端没有提供的不算不同；缺密钥由“密钥”检查负责。',
    en: 'Another version, a missing application, another setting, or a certificate that ends within 60 days is a warning. What the terminal does not tell is no difference; missing keys belong to the check of keys.',
  },
  findings: {
    noSet: {
      outcome: 'notSupported',
      explanation: {
        zh: '还没有为这个型号设定应有版本，无从对照。',
        en: 'No expected versions are set for this model, so there is nothing to compare.',
      },
      remedy: {
        zh: '在“设置 → 应有版本”里选一台状况良好的终端作为样板，一步即可设定。',
        en: 'Choose a sound terminal as the model under Settings → Expected versions; that is one step.',
      },
      who: 'merchant',
    },
    nothingTold: {
      outcome: 'notSupported',
      explanation: {
        zh: '终端没有提供任何可对照的版本。',
        en: 'The terminal tells none of the versions that are expected.',
      },
      remedy: null,
      who: 'nobody',
    },
    same: allWell(
      '{count} 项与应有版本一致（第 {version} 版）。',
      'Items as expected: {count} (version {version} of the set).',
    ),
    differs: {
      outcome: 'warn',
      explanation: {
        zh: '与应有版本不同：{items}（第 {version} 版）。',
        en: 'Differs from what is expected: {items} (version {version} of the set).',
      },
      remedy: {
        zh: '请联系负责的一方安排更新；更新前先结算，把未结算的交易上送完。',
        en: 'Have it updated by whoever is responsible; settle the batch first, so that no payment is open during the update.',
      },
      who,
    },
  },
} as const satisfies CheckHelp;
