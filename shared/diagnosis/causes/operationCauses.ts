// Causes in how the shop works: they explain why nobody noticed, seldom the code itself.
import type { CauseEntry } from '../cause.ts';
import { troubles } from '../symptoms.ts';

/** OPS-01 to OPS-05. */
export const operationCauses = {
  'OPS-01': {
    title: {
      zh: '店员没有培训',
      en: 'Staff not trained',
    },
    who: ['trainer', 'merchant'],
    explanation: {
      zh: '不熟悉签到、结算、退货的步骤，会误操作，也会漏掉激活和登记的提示。',
      en: 'Who does not know sign-on, settlement and refunds makes mistakes, and overlooks prompts for activation and registration.',
    },
    check: {
      zh: '最近一次培训是什么时候？是不是总在同一位店员值班时出现？',
      en: 'When was the last training? Does it happen with the same person?',
    },
    actions: [
      {
        zh: '安排一次培训：签到、结算、查上一笔、看到 97 怎么办；旁边放一张步骤卡。',
        en: 'Arrange a training: sign-on, settlement, query of the last payment, what to do at a 97; keep a card with the steps beside the terminal.',
      },
    ],
    seeds: ['A2.2', 'B1.3', 'B2', 'B7'],
    rule: {
      when: {},
      helps: troubles,
      for: [
        ['trainingOverdue', 50],
        ['toldUntrained', 22],
      ],
      against: [],
    },
  },
  'OPS-02': {
    title: {
      zh: '没有人管',
      en: 'Nobody in charge',
    },
    who: ['merchant'],
    explanation: {
      zh: '没有指定负责人，也不定期检查，问题拖很久才被发现。',
      en: 'Without somebody in charge and regular inspections, faults stay unnoticed for long.',
    },
    check: {
      zh: '谁负责终端？上次巡检是哪天？',
      en: 'Who is in charge? When was the last inspection?',
    },
    actions: [
      {
        zh: '指定一个人负责，并在维护计划里定下巡检日。',
        en: 'Name one person and set inspection days in the maintenance plan.',
      },
    ],
    seeds: ['A3.1', 'B7'],
    rule: {
      when: {},
      helps: troubles,
      for: [
        ['inspectionOverdue', 40],
        ['nobodyInCharge', 30],
      ],
      against: [],
    },
  },
  'OPS-03': {
    title: {
      zh: '与服务方信息不通',
      en: 'No working contact with the supplier',
    },
    who: ['merchant'],
    explanation: {
      zh: '不知道该找谁，或电话不是官方的，问题传不过去。',
      en: 'Nobody knows whom to call, or the number is not the official one, and a problem does not reach those who could solve it.',
    },
    check: {
      zh: '“联系人”里收单机构的电话核实过吗？',
      en: 'Is the acquirer’s number in Contacts verified?',
    },
    actions: [
      {
        zh: '从合同或官方渠道抄下收单机构和服务商的电话，核实后记到“联系人”里。',
        en: 'Take the numbers of acquirer and service from the contract or their official pages, verify them and keep them in Contacts.',
      },
    ],
    seeds: ['A3.2'],
    rule: {
      when: {},
      helps: troubles,
      for: [['contactsUnverified', 46]],
      against: [],
    },
  },
  'OPS-04': {
    title: {
      zh: '便宜、没有售后的机器',
      en: 'A cheap machine without support',
    },
    who: ['merchant'],
    explanation: {
      zh: '没有认证或没有售后的机器，坏了没人管，规定一变就不能用。',
      en: 'A machine without approval or support is nobody’s job when it fails, and useless when rules change.',
    },
    check: {
      zh: '这个型号有认证吗？厂商还提供更新吗？',
      en: 'Is the model approved? Does its maker still update it?',
    },
    actions: [
      {
        zh: '下次采购把价格、质量、售后放在一起比，从收单机构或其授权渠道买。',
        en: 'With the next purchase weigh price, quality and service together, and buy from the acquirer or its authorised dealers.',
      },
    ],
    seeds: ['A4.1'],
    rule: {
      when: {},
      helps: troubles,
      for: [
        ['modelUnsupported', 46],
        ['toldGreyChannel', 10],
      ],
      against: [],
    },
  },
  'OPS-05': {
    title: {
      zh: '没跟上规定变化',
      en: 'A change of rules was missed',
    },
    who: ['merchant'],
    explanation: {
      zh: '规定变了没有注意到，登记状态就可能变成不合规。',
      en: 'When a change of rules goes unnoticed, a registration may no longer comply.',
    },
    check: {
      zh: '今年核对过规定吗？收单机构发过整改通知吗？',
      en: 'Were the rules reviewed this year? Has the acquirer sent a notice?',
    },
    actions: [
      {
        zh: '每年与收单机构核对一次规定，看收单机构自己的公告。',
        en: 'Go through the rules with the acquirer once a year, and read the acquirer’s own notices.',
      },
    ],
    seeds: ['A4.2'],
    rule: {
      when: {},
      helps: troubles,
      for: [['reviewOverdue', 46]],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
