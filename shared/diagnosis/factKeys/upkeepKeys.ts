// Keys of how the shop looks after its terminals.
import { type FactKeyWords, numberForm, yesNo } from '../factKey.ts';

const sources = ['register', 'user'] as const;
const days = numberForm(0, 36_500, 'd');

/** Keys of upkeep: training, inspection, contacts, support, rules. */
export const upkeepKeys = {
  'training.overdueDays': {
    name: { zh: '培训逾期天数', en: 'Training overdue, days' },
    ask: {
      zh: '收银员多久没有培训过了？逾期多少天？',
      en: 'By how many days is the training of the cashiers overdue?',
    },
    where: { zh: '本程序的维护计划', en: 'the maintenance plan of this program' },
    form: days,
    sources,
    worth: 9,
  },
  'inspection.overdueDays': {
    name: { zh: '巡检逾期天数', en: 'Inspection overdue, days' },
    ask: { zh: '终端巡检逾期多少天？', en: 'By how many days is the inspection overdue?' },
    where: { zh: '本程序的维护计划', en: 'the maintenance plan of this program' },
    form: days,
    sources,
    worth: 8,
  },
  'supervision.named': {
    name: { zh: '有专人负责', en: 'Somebody is in charge' },
    ask: { zh: '店里有没有指定一个人负责终端？', en: 'Is one person in the shop in charge of the terminals?' },
    where: { zh: '店里负责的人', en: 'the owner of the shop' },
    form: yesNo,
    sources,
    worth: 7,
  },
  'contacts.verified': {
    name: { zh: '联系方式已核实', en: 'Contacts verified' },
    ask: {
      zh: '收单机构和服务商的电话您核实过吗？',
      en: "Have you verified the acquirer's and the service's phone numbers?",
    },
    where: { zh: '本程序的“联系人”', en: 'Contacts in this program' },
    form: yesNo,
    sources,
    worth: 7,
  },
  'model.supported': {
    name: { zh: '型号有认证和售后', en: 'Model approved and supported' },
    ask: { zh: '这个型号有银联认证并且还有售后吗？', en: 'Is this model approved and still supported?' },
    where: { zh: '问收单机构或厂商', en: 'ask the acquirer or the maker' },
    form: yesNo,
    sources: ['portal', 'register', 'user'],
    worth: 10,
  },
  'rules.reviewOverdueDays': {
    name: { zh: '规定核对逾期天数', en: 'Review of rules overdue, days' },
    ask: { zh: '一年一次的规定核对逾期多少天？', en: 'By how many days is the yearly review of rules overdue?' },
    where: { zh: '本程序的维护计划', en: 'the maintenance plan of this program' },
    form: days,
    sources,
    worth: 6,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
