// Keys of the shop's own record of a terminal.
import { type FactKeyWords, moment, nameForm, yesNo } from '../factKey.ts';

const sources = ['register', 'portal', 'user'] as const;

/** Keys of the shop's own record. */
export const registerKeys = {
  'register.sn': {
    name: { zh: '档案中的机身号', en: 'Serial number in the register' },
    ask: {
      zh: '装机单上与这个终端号对应的机身号是多少？',
      en: 'Which serial number does the installation sheet give for this TID?',
    },
    where: { zh: '装机单、合同附件或收单机构后台', en: "installation sheet, contract or the acquirer's portal" },
    form: nameForm(40),
    sources,
    worth: 66,
  },
  'register.tusn': {
    name: { zh: '档案中的 TUSN', en: 'TUSN in the register' },
    ask: { zh: '档案里记的 TUSN 是多少？', en: 'Which TUSN is in the record?' },
    where: { zh: '装机单或收单机构后台', en: "installation sheet or the acquirer's portal" },
    form: nameForm(40),
    sources,
    worth: 14,
  },
  'register.tid': {
    name: { zh: '档案中的终端号', en: 'TID in the register' },
    ask: { zh: '合同或装机单上的终端号是多少？', en: 'Which TID is on the contract or installation sheet?' },
    where: { zh: '合同、装机单或收单机构后台', en: "contract, installation sheet or the acquirer's portal" },
    form: nameForm(8),
    sources,
    worth: 74,
  },
  'register.mid': {
    name: { zh: '档案中的商户号', en: 'MID in the register' },
    ask: { zh: '合同或装机单上的商户号是多少？', en: 'Which MID is on the contract or installation sheet?' },
    where: { zh: '合同、装机单或收单机构后台', en: "contract, installation sheet or the acquirer's portal" },
    form: nameForm(15),
    sources,
    worth: 73,
  },
  'register.iccid': {
    name: { zh: '档案中的 SIM 卡号', en: 'SIM number in the register' },
    ask: { zh: '装机时登记的 SIM 卡号（ICCID）是多少？', en: 'Which SIM number (ICCID) was recorded at installation?' },
    where: { zh: '装机单，或向收单机构查询', en: 'installation sheet, or ask the acquirer' },
    form: nameForm(22),
    sources,
    worth: 40,
  },
  'register.region': {
    name: { zh: '登记的地区', en: 'Registered region' },
    ask: { zh: '这台终端登记在哪个城市？', en: 'In which city is this terminal registered?' },
    where: {
      zh: '合同或收单机构后台的“布放地址”',
      en: "the installation address in the contract or the acquirer's portal",
    },
    form: nameForm(120),
    sources,
    worth: 42,
  },
  'register.address': {
    name: { zh: '登记的地址', en: 'Registered address' },
    ask: { zh: '登记的布放地址是哪里？', en: 'Which installation address is registered?' },
    where: {
      zh: '合同或收单机构后台的“布放地址”',
      en: "the installation address in the contract or the acquirer's portal",
    },
    form: nameForm(300),
    sources,
    worth: 18,
  },
  'register.merchantName': {
    name: { zh: '登记的商户名称', en: 'Registered merchant name' },
    ask: { zh: '营业执照或合同上的商户名称是什么？', en: 'Which merchant name is on the licence or contract?' },
    where: { zh: '营业执照、合同', en: 'business licence, contract' },
    form: nameForm(200),
    sources,
    worth: 38,
  },
  'register.acquirer': {
    name: { zh: '签约的收单机构', en: 'Acquirer you signed with' },
    ask: { zh: '您与哪家收单机构签的合同？', en: 'With which acquirer did you sign the contract?' },
    where: { zh: '合同首页', en: 'first page of the contract' },
    form: nameForm(120),
    sources,
    worth: 16,
  },
  'register.uscc': {
    name: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    ask: {
      zh: '营业执照上的统一社会信用代码（18 位）是多少？',
      en: 'Which unified social credit code (18 characters) is on the licence?',
    },
    where: { zh: '营业执照；无照小微商户没有', en: 'business licence; a small merchant without licence has none' },
    form: nameForm(40),
    sources,
    worth: 22,
  },
  'register.licenceExpiresAt': {
    name: { zh: '执照或证件到期日', en: 'Licence valid until' },
    ask: {
      zh: '营业执照和法人证件到什么时候有效？',
      en: "Until when are the licence and the owner's identity card valid?",
    },
    where: { zh: '营业执照、身份证', en: 'business licence, identity card' },
    form: moment,
    sources,
    worth: 20,
  },
  'activation.codeUsed': {
    name: { zh: '激活码已用', en: 'Activation code used' },
    ask: { zh: '装机时给的激活码用过没有？', en: 'Has the activation code from the installation been used?' },
    where: { zh: '装机单、收单机构的短信或后台', en: "installation sheet, the acquirer's message or portal" },
    form: yesNo,
    sources: ['portal', 'register', 'device', 'user'],
    worth: 50,
  },
  'activation.prompted': {
    name: { zh: '终端提示过激活', en: 'Terminal asked for activation' },
    ask: {
      zh: '开机后有没有出现过激活或注册的提示？',
      en: 'Has the terminal shown a prompt for activation or registration?',
    },
    where: { zh: '开机后的第一个页面', en: 'the first page after switching on' },
    form: yesNo,
    sources: ['device', 'receipt', 'user'],
    worth: 48,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
