// Causes in the merchant's data and dealings, and between the parties.
import type { CauseWords } from '../cause.ts';

/** REG-08 to REG-14. */
export const standingCauses = {
  'REG-08': {
    title: { zh: '登记资料有误或过期', en: 'Registration data wrong or out of date' },
    who: ['merchant'],
    explanation: {
      zh: '地址、电话、执照、信用代码或结算账户变了没有报，或当初就填错了。收单机构核对不上，可能退回申请，也可能停掉终端。',
      en: 'Address, phone, licence, credit code or settlement account changed without notice, or were wrong from the start. When they do not agree, an application is returned or a terminal stopped.',
    },
    check: {
      zh: '信用代码校验通过吗？执照到期没有？地址、电话、账户是不是现在的？',
      en: 'Does the credit code pass its check? Is the licence valid? Are address, phone and account the present ones?',
    },
    actions: [
      {
        zh: '对照营业执照把资料逐项核对，向收单机构提交更正。',
        en: 'Compare every item with the licence and hand the corrections to the acquirer.',
      },
      {
        zh: '以后每季度核对一次，有变化当天就报。',
        en: 'Look through the data every quarter, and report a change on the day it happens.',
      },
    ],
    seeds: ['A7.1', 'B1.8', 'B8'],
  },
  'REG-09': {
    title: { zh: '激活没有做完', en: 'Activation not finished' },
    who: ['merchant'],
    explanation: {
      zh: '收单机构已经登记，但终端上的激活或注册提示被跳过了，激活码还没有用。',
      en: 'The acquirer has registered the terminal, but the prompt for activation was skipped and the activation code is still unused.',
    },
    check: {
      zh: '开机后有没有激活提示？激活码用过没有？后台是不是已绑定？',
      en: 'Is there a prompt after switching on? Was the activation code used? Does the portal say “bound”?',
    },
    actions: [
      {
        zh: '按装机单上的步骤把激活做完，激活码由收单机构提供；做完后签到一次。',
        en: 'Finish the activation as the installation sheet says, with the code from the acquirer, then sign on.',
      },
      {
        zh: '激活码过期或不被接受，请收单机构重发。',
        en: 'If the code has expired or is not accepted, ask the acquirer for a new one.',
      },
    ],
    seeds: ['A2.1', 'A7.2', 'B1.3'],
  },
  'REG-10': {
    title: { zh: '已登记，但从来没有签到', en: 'Registered, but never signed on' },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '有的主机在终端第一次签到之前，也回 97。号码都对、后台也正常，就差一次签到。',
      en: 'Some hosts answer 97 until a terminal has signed on for the first time. All numbers are right and the portal is fine; only the sign-on is missing.',
    },
    check: {
      zh: '终端签到成功过吗？签购单上有没有批次号？',
      en: 'Has it ever signed on? Is there a batch number on its slips?',
    },
    actions: [
      {
        zh: '在终端上做一次签到，成功后重做这笔交易。',
        en: 'Sign on at the terminal once, then do the transaction again.',
      },
      {
        zh: '签到也回 97，就请收单机构查绑定。',
        en: 'If the sign-on is answered 97 too, have the acquirer check the binding.',
      },
    ],
    seeds: ['B2’'],
  },
  'REG-11': {
    title: { zh: '收单机构或银联那边的登记数据没有同步', en: 'Records of acquirer and UnionPay do not agree' },
    who: ['acquirer'],
    explanation: {
      zh: '刷卡和扫码是分开登记的，收单机构登记好了，银联那边也可能没有成功，或在系统更新时丢了。常见的样子：扫码能用刷卡不行，或店里几台同时出现。',
      en: 'Cards and QR are registered separately, and what the acquirer has may be missing at UnionPay, or was lost in a system update. Typical: QR works and cards do not, or several terminals have it at once.',
    },
    check: {
      zh: '“银联入网结果”是什么？几台终端是不是同时出现？号码都对、以前能用吗？',
      en: 'What is the UnionPay result? Did several terminals have it at once? Do all numbers agree, and did it work before?',
    },
    actions: [
      {
        zh: '把时间、应答码、参考号、终端号、商户号报给收单机构，请他们查“银联入网结果”并重新同步。',
        en: 'Give the acquirer time, code, reference number, TID and MID, and ask for the UnionPay result and a new synchronisation.',
      },
      {
        zh: '等他们答复后再试，其间可以先用能用的收款方式。',
        en: 'Try again when they have answered; use the way of payment that works meanwhile.',
      },
    ],
    seeds: ['B1.7'],
  },
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
  },
  'REG-13': {
    title: { zh: '行业或地区受限', en: 'Restricted by business or region' },
    who: ['acquirer'],
    explanation: {
      zh: '有些行业或地区暂时不能办理或使用，登记因此做不完。',
      en: 'Some lines of business or regions cannot be served for the time being, so a registration cannot be completed.',
    },
    check: {
      zh: '收单机构有没有书面通知点名您的行业或地区？',
      en: 'Has the acquirer named your business or region in writing?',
    },
    actions: [
      {
        zh: '问收单机构依据哪条规定、哪些收款方式仍可以用、什么时候能恢复。',
        en: 'Ask the acquirer which rule it is, which ways of payment are still allowed, and until when.',
      },
    ],
    seeds: ['A8.2'],
  },
  'REG-14': {
    title: { zh: '有意没有登记', en: 'Left unregistered on purpose' },
    who: ['merchant'],
    explanation: {
      zh: '为了省钱或省事没有登记。登记一般不另收费；有人要收“重新登记费”，先打收单机构官方电话核实。',
      en: 'It was left out to save money or effort. Registration as a rule costs nothing extra; if somebody asks for a fee to “register again”, verify it on the acquirer’s official line first.',
    },
    check: { zh: '店里是不是有意没有去登记？', en: 'Did the shop leave it out on purpose?' },
    actions: [
      {
        zh: '没有登记的终端不能收款，还可能有法律责任；请直接找收单机构补办。',
        en: 'An unregistered terminal cannot take payments and may have legal consequences; have the acquirer register it.',
      },
    ],
    seeds: ['B1.4', 'B5'],
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
