// The cause of a terminal that is registered for somebody else. Never more than a suspicion.
import type { CauseEntry } from '../cause.ts';

/** REG-12. */
export const dealingCauses = {
  'REG-12': {
    title: {
      zh: '疑似不是登记在您名下（二清、来路不明的机器）',
      en: 'Suspected: not registered in your name (middleman, machine of unknown origin)',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '签购单上的商户不是您，或款项由个人、别的公司打来，说明中间可能另有一方在收钱。这里只能说“未发现”“疑似”或“证据不足”，要由收单机构或银联核实。',
      en: 'If the slip names somebody else, or a person or foreign company pays you, a middle party may be receiving the money. All that can be said here is “not found”, “suspected” or “not enough evidence”; acquirer or UnionPay have to verify it.',
    },
    check: {
      zh: '银行流水的付款方是谁？签购单上的商户名称和商户号，与收单机构后台里的一样吗？',
      en: 'Who pays on the bank statement? Are name and MID on the slip the ones in the acquirer’s portal?',
    },
    actions: [
      {
        zh: '先停用这台机器，保留签购单和银行流水；用收单机构官方渠道的电话，报商户号核实这台机器登记在谁名下。',
        en: 'Put this machine aside, keep slips and bank statements, and ask the acquirer over its official line, with the MID, in whose name the machine is registered.',
      },
      {
        zh: '核实不是自己的，就直接与持牌收单机构签约，换成自己名下的机器；换机前先结算。',
        en: 'If it is not yours, sign with a licensed acquirer directly and have a machine in your own name; settle first.',
      },
    ],
    seeds: ['A9-六', 'A-清'],
    rule: {
      when: {
        'terminal-unknown': 0,
        'merchant-unknown': 0,
        'terminal-refused': 0,
      },
      for: [
        ['nameDiffers', 35],
        ['paidByPerson', 46],
        ['paidByCompany', 46],
        ['noContract', 15],
        ['midVaries', 46],
        ['acquirerDiffers', 12],
        ['toldGreyChannel', 16],
      ],
      against: [
        ['paidByAcquirer', 18],
        ['nameMatches', 15],
        ['hasContract', 12],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
