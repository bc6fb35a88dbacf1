// Help: the shop's own record held against what the terminal, the slips and the acquirer's portal say.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for registration.binding. */
export const registrationBindingHelp = {
  id: 'registration.binding',
  title: { zh: '绑定信息', en: 'Binding' },
  meaning: {
    zh: '把本店登记簿里的机身号、终端号、商户号、收单机构、信用代码、结算账户末四位、布放地址和 SIM 卡号，与终端、小票和收单机构页面上的逐项对照。',
    en: 'Serial number, terminal number, merchant number, acquirer, credit code, last digits of the settlement account, installation address and SIM number of your own record, compared one by one with the terminal, the slips and the acquirer’s pages.',
  },
  why: {
    zh: '机身号与商户、账户、地址是绑在一起登记的。有一项对不上，交易可能被拒绝，也可能说明有人换过机器或改过参数。',
    en: 'The serial number is registered together with merchant, account and place. If one of them does not fit, payments may be refused, or somebody has exchanged the unit or changed its parameters.',
  },
  how: {
    zh: '机身号、商户号或终端号对不上为故障；其他项目对不上为注意；已标为“知道，暂不处理”的在到期前不计。大小写、空格、全角半角和括号的写法不算不同。',
    en: 'A different serial, merchant or terminal number is a fault; any other difference a warning; what you marked as known does not count until that day. Case, blanks, full-width forms and shapes of brackets are no difference.',
  },
  findings: {
    noRecord: {
      outcome: 'notSupported',
      explanation: {
        zh: '登记簿里还没有这台终端，无从对照。',
        en: 'This terminal is not in the register yet, so there is nothing to compare.',
      },
      remedy: {
        zh: '在“登记簿”里加入这台终端，之后每次检查都会自动对照。',
        en: 'Add it to the register; every check compares from then on.',
      },
      who: 'merchant',
    },
    nothingToCompare: {
      outcome: 'notSupported',
      explanation: {
        zh: '终端没有给出可对照的信息，小票和收单机构页面上的也还没有录入。',
        en: 'The terminal gave nothing that could be compared, and nothing of slips or the portal has been entered.',
      },
      remedy: {
        zh: '在绑定信息表里录入小票和收单机构页面上的内容，即可对照。',
        en: 'Enter what slip and portal say on the binding sheet to compare by hand.',
      },
      who: 'merchant',
    },
    agrees: allWell('对照了 {count} 项，与登记簿一致。', 'Items compared: {count}; all agree with the register.'),
    accepted: allWell(
      '有出入，但已由您标为“知道，暂不处理”：{differences}。',
      'There are differences that you marked as known: {differences}.',
    ),
    differs: {
      outcome: 'warn',
      explanation: {
        zh: '与登记簿有出入：{differences}。',
        en: 'It differs from the register: {differences}.',
      },
      remedy: {
        zh: '请告诉{tell}：{action}',
        en: 'Tell {tell}: {action}',
      },
      who: 'acquirer',
    },
    conflict: {
      outcome: 'fail',
      explanation: {
        zh: '关键号码与登记簿对不上：{differences}。',
        en: 'A decisive number differs from the register: {differences}.',
      },
      remedy: {
        zh: '请告诉{tell}：{action}',
        en: 'Tell {tell}: {action}',
      },
      who: 'acquirer',
    },
  },
} as const satisfies CheckHelp;
