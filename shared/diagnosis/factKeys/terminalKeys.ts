// Keys for what the terminal itself says about who it is.
import { type FactKeyWords, nameForm } from '../factKey.ts';

const sources = ['device', 'receipt', 'portal', 'user'] as const;

/** Keys read from the terminal or its slips. */
export const terminalKeys = {
  'terminal.sn': {
    name: { zh: '终端读到的机身号', en: 'Serial number read from the terminal' },
    ask: {
      zh: '这台机器背面标签上的机身号（SN）是多少？',
      en: 'Which serial number (SN) is on the label of this machine?',
    },
    where: { zh: '机身背面条形码下方，或终端“关于/版本”菜单', en: 'below the bar code on the back, or the About menu' },
    form: nameForm(40),
    sources,
    worth: 80,
  },
  'terminal.tusn': {
    name: { zh: '终端的银联唯一序列号（TUSN）', en: 'UnionPay unique serial number (TUSN) of the terminal' },
    ask: {
      zh: '终端“关于”页里有没有银联唯一序列号（TUSN，16 至 20 位）？',
      en: 'Does the About page of the terminal show a UnionPay serial number (TUSN, 16 to 20 characters)?',
    },
    where: {
      zh: '终端“关于/设备信息”菜单；查不到时由收单机构按机身号查询',
      en: 'the About or device information menu; otherwise the acquirer can look it up by the serial number',
    },
    form: nameForm(40),
    sources,
    worth: 55,
  },
  'terminal.tid': {
    name: { zh: '终端在用的终端号', en: 'TID that the terminal uses' },
    ask: { zh: '签购单上的终端号（8 位）是多少？', en: 'Which terminal number (TID, 8 characters) is on the slip?' },
    where: { zh: '签购单上“终端编号/终端号”一行', en: 'the line “terminal number / TID” of the slip' },
    form: nameForm(8),
    sources,
    worth: 78,
  },
  'terminal.mid': {
    name: { zh: '终端在用的商户号', en: 'MID that the terminal uses' },
    ask: { zh: '签购单上的商户号（15 位）是多少？', en: 'Which merchant number (MID, 15 characters) is on the slip?' },
    where: { zh: '签购单上“商户编号/商户号”一行', en: 'the line “merchant number / MID” of the slip' },
    form: nameForm(15),
    sources,
    worth: 77,
  },
  'terminal.model': {
    name: { zh: '型号', en: 'Model' },
    ask: { zh: '这台机器是什么型号？', en: 'Which model is this machine?' },
    where: { zh: '机身背面标签', en: 'the label on the back' },
    form: nameForm(80),
    sources,
    worth: 10,
  },
  'terminal.appVersion': {
    name: { zh: '程序版本', en: 'Application version' },
    ask: { zh: '收款程序是什么版本？', en: 'Which version is the payment application?' },
    where: { zh: '终端“关于/版本”菜单', en: 'the About menu of the terminal' },
    form: nameForm(80),
    sources,
    worth: 12,
  },
  'terminal.batch': {
    name: { zh: '批次号', en: 'Batch number' },
    ask: { zh: '签购单上的批次号是多少？', en: 'Which batch number is on the slip?' },
    where: { zh: '签购单上“批次号”一行', en: 'the line “batch” of the slip' },
    form: nameForm(12),
    sources,
    worth: 20,
  },
  'terminal.merchantName': {
    name: { zh: '签购单上的商户名称', en: 'Merchant name on the slip' },
    ask: { zh: '签购单最上面的商户名称是什么？', en: 'Which merchant name is at the top of the slip?' },
    where: { zh: '签购单最上面', en: 'at the top of the slip' },
    form: nameForm(200),
    sources,
    worth: 45,
  },
  'terminal.merchantsOnMachine': {
    name: { zh: '这台机器上的商户数', en: 'Merchants on this machine' },
    ask: {
      zh: '这台机器上装了几家商户、能不能切换？',
      en: 'How many merchants are on this machine; can it be switched?',
    },
    where: { zh: '终端的商户选择菜单，或装机单', en: 'the merchant menu of the terminal, or the installation sheet' },
    form: { kind: 'number', least: 0, most: 999, also: [], unit: '' },
    sources: ['device', 'portal', 'user'],
    worth: 15,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
