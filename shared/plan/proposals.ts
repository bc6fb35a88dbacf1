// Every plan that the product proposes: care, inspection, spare terminals, registration, rules, training, emergencies.
import { careProposals } from './careProposals.ts';
import { type PlanProposal, planProposal } from './planProposal.ts';

const pci = {
  zh: 'PCI DSS v4.0.1 9.5.1.2、9.5.1.2.1（二手资料，未核对原文；频率由本店的风险分析决定）',
  en: 'PCI DSS v4.0.1, 9.5.1.2 and 9.5.1.2.1 (secondary sources; the shop’s own risk analysis decides how often)',
};

const shopProposals: readonly PlanProposal[] = [
  planProposal({
    id: 'inspection-daily',
    name: { zh: '每日防拆快查', en: 'Quick tamper look' },
    why: {
      zh: '开店前看一眼：封条、插卡口、键盘、线有没有变化。两分钟，最早发现被装侧录器。',
      en: 'Before opening: seals, slots, keys, cables as always? Two minutes, and a skimmer is found on the first day.',
    },
    source: pci,
    template: 'inspection-daily',
    kind: 'inspection',
    per: 'unit',
    every: [1, 'daily'],
    nonWorking: 'skip',
    graceDays: 0,
    minutes: 2,
  }),
  planProposal({
    id: 'inspection-weekly',
    name: { zh: '每周防拆巡检', en: 'Weekly tamper inspection' },
    why: {
      zh: '对照基准照片逐项检查并签名，留下可以拿给收单机构看的记录。',
      en: 'Point by point against the known-good photos, signed: a record that can be shown to the acquirer.',
    },
    source: pci,
    template: 'inspection-weekly',
    kind: 'inspection',
    per: 'unit',
    every: [1, 'weekly'],
    nonWorking: 'next',
    graceDays: 3,
    minutes: 10,
  }),
  planProposal({
    id: 'spare-power-up',
    name: { zh: '备用机开机签到', en: 'Power up and sign on spare terminals' },
    why: {
      zh: '备用机久不开机，纽扣电池会耗尽、参数会过期、还可能被当作长期不动户停用。只开机签到，不做假交易。',
      en: 'Left off for long, the coin cell runs down, parameters expire, and it may be closed as dormant. Power up and sign on only; no dummy sales.',
    },
    source: { zh: '产品默认值，按本店情况修改', en: 'the product’s default; change it to what fits the shop' },
    template: 'spare-power-up',
    kind: 'spare',
    per: 'unit',
    every: [1, 'monthly'],
    mode: 'floating',
    nonWorking: 'next',
    graceDays: 7,
    minutes: 10,
  }),
  planProposal({
    id: 'registration-review',
    name: { zh: '核对登记资料', en: 'Review of the registration data' },
    why: {
      zh: '地址、执照、结算账户、电话、SIM 卡变了没有及时报备，是交易被拒的常见原因。每季度和每次变化时核对。',
      en: 'Address, licence, account, telephone or SIM that changed without being reported is a common cause of refused sales. Quarterly and at every change.',
    },
    source: {
      zh: '店主资料与收单机构巡检要求（二手资料）',
      en: 'the owner’s documents and acquirers’ checks (secondary)',
    },
    template: 'registration-review',
    kind: 'registration',
    per: 'unit',
    every: [3, 'monthly'],
    nonWorking: 'next',
    graceDays: 14,
    minutes: 15,
  }),
  planProposal({
    id: 'rule-review',
    name: { zh: '规则与风险年度复核', en: 'Yearly review of rules and risks' },
    why: {
      zh: '每年看一次：受理规则、费率通知有没有变，巡检频率的理由还成不成立。',
      en: 'Once a year: have acceptance rules or fees changed, and does the reason for how often you inspect still hold?',
    },
    source: {
      zh: 'PCI DSS v4.0.1 12.3.1（二手资料）；店主资料',
      en: 'PCI DSS v4.0.1, 12.3.1 (secondary); the owner’s documents',
    },
    template: 'rule-review',
    kind: 'review',
    per: 'shop',
    every: [1, 'yearly'],
    nonWorking: 'next',
    graceDays: 30,
    minutes: 60,
  }),
  planProposal({
    id: 'emergency-drill',
    name: { zh: '应急演练', en: 'Emergency drill' },
    why: {
      zh: '半年一次：备用机能不能用，联系电话对不对，收银员知不知道刷不了卡时怎么办。',
      en: 'Half-yearly: does the spare terminal work, are the numbers right, do cashiers know what to do when cards fail?',
    },
    source: { zh: '店主资料', en: 'the owner’s documents' },
    template: 'emergency-drill',
    kind: 'emergency',
    per: 'store',
    every: [6, 'monthly'],
    nonWorking: 'next',
    graceDays: 14,
    minutes: 30,
  }),
  planProposal({
    id: 'training',
    name: { zh: '员工培训', en: 'Staff training' },
    why: {
      zh: '每年一次、新员工上岗前一次：识别维修人员身份、发现可疑改动、怎样报告。',
      en: 'Yearly and before new staff begin: check who repairs, notice changes, raise the alarm.',
    },
    source: { zh: 'PCI DSS v4.0.1 9.5.1.3（二手资料）', en: 'PCI DSS v4.0.1, 9.5.1.3 (secondary)' },
    template: 'training',
    kind: 'training',
    per: 'shop',
    every: [1, 'yearly'],
    nonWorking: 'next',
    graceDays: 30,
    minutes: 60,
  }),
];

/** Every plan that the product proposes. */
export const planProposals: readonly PlanProposal[] = [...careProposals, ...shopProposals];
