// Keys of what the acquirer's own app or page shows, and of who pays the money.
import { choiceForm, type FactKeyWords, yesNo } from '../factKey.ts';

const sources = ['portal', 'receipt', 'user'] as const;
const where = {
  zh: '收单机构自己的商户 App 或网页的“终端管理”，或打官方客服电话问',
  en: "“terminals” in the acquirer's own merchant app or page, or its official hotline",
} as const;

/** Keys of the acquirer's portal and the settlement. */
export const portalKeys = {
  'portal.bindStatus': {
    name: { zh: '绑定状态', en: 'Binding' },
    ask: {
      zh: '收单机构后台里，这台机器与商户绑定了吗？',
      en: "In the acquirer's portal, is this machine bound to your merchant number?",
    },
    where,
    form: choiceForm([
      [0, '未绑定', 'not bound'],
      [1, '已绑定', 'bound'],
      [2, '已解绑', 'unbound again'],
    ]),
    sources,
    worth: 95,
  },
  'portal.termStatus': {
    name: { zh: '终端状态', en: 'State of the terminal' },
    ask: {
      zh: '收单机构后台里，这台终端是启用、停用还是已注销？',
      en: "In the acquirer's portal, is this terminal enabled, disabled or cancelled?",
    },
    where,
    form: choiceForm([
      [0, '未启用', 'not enabled yet'],
      [1, '启用', 'enabled'],
      [2, '停用', 'disabled'],
      [3, '已注销', 'cancelled'],
    ]),
    sources,
    worth: 92,
  },
  'portal.auditStatus': {
    name: { zh: '审核状态', en: 'Audit' },
    ask: {
      zh: '收单机构后台里，进件或变更的审核通过了吗？',
      en: "In the acquirer's portal, has the application or change passed the audit?",
    },
    where,
    form: choiceForm([
      [0, '待审核', 'waiting'],
      [1, '已通过', 'passed'],
      [2, '未通过', 'refused'],
      [3, '变更待审核', 'change waiting'],
      [4, '变更未通过', 'change refused'],
    ]),
    sources,
    worth: 70,
  },
  'portal.unionpayOnboarded': {
    name: { zh: '银联入网', en: 'Registered with UnionPay' },
    ask: {
      zh: '请收单机构查“银联入网结果”：这台终端在银联登记成功了吗？',
      en: 'Ask the acquirer for the UnionPay result: is this terminal registered there?',
    },
    where,
    form: yesNo,
    sources,
    worth: 85,
  },
  'portal.qrOnboarded': {
    name: { zh: '扫码已报备', en: 'Registered for QR payments' },
    ask: { zh: '微信、支付宝收款报备成功了吗？', en: 'Is the terminal registered for QR payments?' },
    where,
    form: yesNo,
    sources,
    worth: 30,
  },
  'portal.merchantStatus': {
    name: { zh: '商户状态', en: 'State of the merchant' },
    ask: {
      zh: '收单机构后台里，商户是正常、关闭还是暂停？',
      en: "In the acquirer's portal, is the merchant normal, closed or suspended?",
    },
    where,
    form: choiceForm([
      ['normal', '正常', 'normal'],
      ['closed', '已关闭', 'closed'],
      ['suspended', '已暂停', 'suspended'],
    ]),
    sources,
    worth: 75,
  },
  'settlement.payerKind': {
    name: { zh: '付款方', en: 'Who pays the money' },
    ask: {
      zh: '银行流水里，刷卡款是谁打进来的：收单机构、银行、个人还是别的公司？',
      en: 'On the bank statement, who pays the card money: the acquirer, a bank, a person or another company?',
    },
    where: { zh: '收款账户的银行流水，付款方名称', en: 'bank statement of the settlement account, name of the payer' },
    form: choiceForm([
      ['acquirer', '收单机构', 'the acquirer'],
      ['bank', '银行', 'a bank'],
      ['person', '个人', 'a person'],
      ['company', '其他公司', 'another company'],
    ]),
    sources: ['statement', 'portal', 'user'],
    worth: 65,
  },
  'contract.withAcquirer': {
    name: { zh: '与收单机构直接签约', en: 'Contract with the acquirer itself' },
    ask: {
      zh: '您手里有与持牌收单机构直接签的合同吗？',
      en: 'Do you hold a contract with the licensed acquirer itself?',
    },
    where: { zh: '合同原件，看乙方是谁', en: 'the contract itself: who is the other party' },
    form: yesNo,
    sources: ['register', 'portal', 'user'],
    worth: 35,
  },
  'restriction.named': {
    name: { zh: '被点名限制', en: 'Named in a restriction' },
    ask: {
      zh: '收单机构有没有通知说您的行业或地区受限制？',
      en: 'Has the acquirer told you that your line of business or region is restricted?',
    },
    where: { zh: '收单机构的通知、短信或客服', en: "the acquirer's notices, messages or hotline" },
    form: yesNo,
    sources,
    worth: 13,
  },
  'registration.declined': {
    name: { zh: '有意不登记', en: 'Registration left out on purpose' },
    ask: { zh: '这台终端是不是有意没有去登记？', en: 'Was this terminal left unregistered on purpose?' },
    where: { zh: '店里负责的人', en: 'whoever is in charge at the shop' },
    form: yesNo,
    sources: ['user', 'register'],
    worth: 8,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
