// Keys of what happened to the terminal before.
import { type FactKeyWords, happening, moment, yesNo } from '../factKey.ts';

const sources = ['host', 'device', 'portal', 'receipt', 'register', 'user'] as const;
const told = ['register', 'portal', 'device', 'user'] as const;

/** Keys of the terminal's past. */
export const historyKeys = {
  'history.firstUse': {
    name: { zh: '第一次使用', en: 'First use' },
    ask: { zh: '这台机器是第一次使用吗？', en: 'Is this machine being used for the first time?' },
    where: { zh: '店里负责的人', en: 'whoever is in charge at the shop' },
    form: yesNo,
    sources: ['register', 'portal', 'user'],
    worth: 88,
  },
  'history.approvedEver': {
    name: { zh: '曾经成功收款', en: 'Ever approved a payment' },
    ask: { zh: '这台机器以前成功刷过卡吗？', en: 'Has a card payment ever been approved on this machine?' },
    where: { zh: '旧签购单、终端里的交易查询、后台流水', en: "old slips, the terminal's list of payments, the portal" },
    form: yesNo,
    sources,
    worth: 86,
  },
  'history.signOnEver': {
    name: { zh: '曾经签到成功', en: 'Ever signed on' },
    ask: { zh: '这台机器签到成功过吗？', en: 'Has this machine ever signed on successfully?' },
    where: { zh: '终端“签到”菜单的提示，或签到打印单', en: 'the sign-on menu of the terminal, or a sign-on printout' },
    form: yesNo,
    sources,
    worth: 82,
  },
  'history.lastApprovedAt': {
    name: { zh: '最近一次成功收款', en: 'Last approved payment' },
    ask: { zh: '最近一次刷卡成功是哪一天？', en: 'When was the last approved card payment?' },
    where: { zh: '最近的签购单，或后台流水', en: 'the latest slip, or the portal' },
    form: moment,
    sources,
    worth: 84,
  },
  'history.lastSignOnAt': {
    name: { zh: '最近一次签到', en: 'Last sign-on' },
    ask: { zh: '最近一次签到是什么时候？', en: 'When was the last sign-on?' },
    where: { zh: '终端的签到记录或打印单', en: "the terminal's sign-on record or printout" },
    form: moment,
    sources,
    worth: 28,
  },
  'event.swap': {
    name: { zh: '换机', en: 'Machine swapped' },
    ask: {
      zh: '最近换过机器或送修后换回别的机器吗？哪天？',
      en: 'Has the machine been swapped or replaced after a repair? When?',
    },
    where: { zh: '维修单、装机单', en: 'repair note, installation sheet' },
    form: happening,
    sources: told,
    worth: 79,
  },
  'event.move': {
    name: { zh: '移机', en: 'Terminal moved' },
    ask: { zh: '店铺或终端最近搬过地方吗？哪天？', en: 'Has the shop or the terminal moved? When?' },
    where: { zh: '店里负责的人', en: 'whoever is in charge at the shop' },
    form: happening,
    sources: told,
    worth: 46,
  },
  'event.simChange': {
    name: { zh: '换 SIM 卡', en: 'SIM card changed' },
    ask: { zh: '终端里的 SIM 卡最近换过吗？哪天？', en: 'Has the SIM card of the terminal been changed? When?' },
    where: { zh: '店里负责的人、上门维护单', en: 'whoever is in charge, note of the service visit' },
    form: happening,
    sources: told,
    worth: 44,
  },
  'event.serviceVisit': {
    name: { zh: '上门维护', en: 'Service visit' },
    ask: { zh: '最近有人来维护或动过机器吗？哪天？', en: 'Has anybody serviced or handled the machine? When?' },
    where: { zh: '维护单、店里负责的人', en: 'service note, whoever is in charge' },
    form: happening,
    sources: told,
    worth: 24,
  },
  'event.drop': {
    name: { zh: '摔过或进过水', en: 'Dropped or wet' },
    ask: { zh: '机器最近摔过或进过水吗？', en: 'Has the machine been dropped or become wet?' },
    where: { zh: '店员', en: 'the staff' },
    form: happening,
    sources: ['register', 'user'],
    worth: 17,
  },
  'event.update': {
    name: { zh: '程序或参数更新', en: 'Update of program or parameters' },
    ask: {
      zh: '最近升级过程序或下载过参数吗？哪天？',
      en: 'Has the program been updated or have parameters been loaded? When?',
    },
    where: { zh: '终端的更新记录、收单机构的通知', en: "the terminal's update record, the acquirer's notices" },
    form: happening,
    sources: told,
    worth: 36,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
