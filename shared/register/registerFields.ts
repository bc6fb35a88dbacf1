// The fields of a terminal's record: what each is called, where it belongs, and by what rule its text is looked at.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** Groups of fields, in the order of the page. */
export const fieldGroups = ['identity', 'binding', 'place', 'sim', 'purchase', 'portal', 'history', 'other'] as const;
/** One group of fields. */
export type FieldGroup = (typeof fieldGroups)[number];

/** How the text of a field is written and checked. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'date'
  | 'time'
  | 'choice'
  | 'serialNumber'
  | 'tusn'
  | 'imei'
  | 'iccid'
  | 'tid'
  | 'mid'
  | 'uscc'
  | 'last4'
  | 'acquirerCode';

/** One field of a record. */
export interface RegisterField {
  readonly group: FieldGroup;
  readonly kind: FieldKind;
  readonly label: Bilingual;
  /** Longest text in characters. */
  readonly longest: number;
  /** Words of a `choice`, as stored; their names are in `choiceNames`. */
  readonly choices?: readonly string[];
  /** One of the five elements that are bound to the serial number. */
  readonly isBound?: true;
}

const field = (group: FieldGroup, kind: FieldKind, label: Bilingual, longest: number): RegisterField => ({
  group,
  kind,
  label,
  longest,
});
const choice = (group: FieldGroup, label: Bilingual, choices: readonly string[]): RegisterField => ({
  ...field(group, 'choice', label, 20),
  choices,
});
const bound = (entry: RegisterField): RegisterField => ({ ...entry, isBound: true });

/** Every field, in the order in which it is shown, exported and imported. The names are stable. */
export const registerFields = {
  serialNumber: field('identity', 'serialNumber', { zh: '机身号 (SN)', en: 'Serial number (SN)' }, 32),
  tusn: field('identity', 'tusn', { zh: '银联终端序列号 (TUSN)', en: 'TUSN' }, 20),
  maker: field('identity', 'text', { zh: '厂商', en: 'Maker' }, 60),
  model: field('identity', 'text', { zh: '型号', en: 'Model' }, 60),
  appVersion: field('identity', 'text', { zh: '应用版本', en: 'Application version' }, 60),
  imei: field('identity', 'imei', { zh: '模块号 (IMEI)', en: 'IMEI' }, 17),
  acquirerCode: bound(field('binding', 'acquirerCode', { zh: '收单机构', en: 'Acquirer' }, 60)),
  mid: bound(field('binding', 'mid', { zh: '商户号 (MID)', en: 'Merchant number (MID)' }, 15)),
  tid: field('binding', 'tid', { zh: '终端号 (TID)', en: 'Terminal number (TID)' }, 8),
  merchantName: field('binding', 'text', { zh: '商户名称', en: 'Merchant name' }, 80),
  uscc: bound(field('binding', 'uscc', { zh: '统一社会信用代码', en: 'Unified social credit code' }, 18)),
  settlementLast4: bound(
    field('binding', 'last4', { zh: '结算账户末四位', en: 'Settlement account, last four digits' }, 4),
  ),
  installAddress: bound(field('place', 'text', { zh: '布放地址', en: 'Installation address' }, 160)),
  region: field('place', 'text', { zh: '所在城市', en: 'City' }, 40),
  store: field('place', 'text', { zh: '门店', en: 'Store' }, 60),
  counter: field('place', 'text', { zh: '柜台', en: 'Counter' }, 60),
  iccid: field('sim', 'iccid', { zh: 'SIM 卡号 (ICCID)', en: 'SIM number (ICCID)' }, 20),
  simOperator: field('sim', 'text', { zh: 'SIM 运营商', en: 'SIM operator' }, 40),
  purchaseDate: field('purchase', 'date', { zh: '购买日期', en: 'Purchase date' }, 10),
  supplier: field('purchase', 'text', { zh: '供应商', en: 'Supplier' }, 80),
  warrantyUntil: field('purchase', 'date', { zh: '保修期至', en: 'Warranty until' }, 10),
  bindStatus: choice('portal', { zh: '绑定状态', en: 'Binding' }, ['unbound', 'bound', 'unboundAgain']),
  termStatus: choice('portal', { zh: '终端状态', en: 'Terminal state' }, [
    'notEnabled',
    'enabled',
    'disabled',
    'cancelled',
  ]),
  auditStatus: choice('portal', { zh: '审核状态', en: 'Audit' }, [
    'pending',
    'passed',
    'refused',
    'changePending',
    'changeRefused',
  ]),
  merchantStatus: choice('portal', { zh: '商户状态', en: 'Merchant state' }, ['normal', 'closed', 'suspended']),
  unionpayOnboarded: choice('portal', { zh: '银联入网', en: 'UnionPay onboarding' }, ['yes', 'no']),
  qrOnboarded: choice('portal', { zh: '扫码入网', en: 'QR onboarding' }, ['yes', 'no']),
  activationCodeUsed: choice('portal', { zh: '激活码已使用', en: 'Activation code used' }, ['yes', 'no']),
  lastSignOnAt: field('history', 'time', { zh: '最近签到', en: 'Last sign-on' }, 30),
  lastApprovedAt: field('history', 'time', { zh: '最近成功交易', en: 'Last approved transaction' }, 30),
  batch: field('history', 'text', { zh: '批次号', en: 'Batch number' }, 6),
  responsible: field('other', 'text', { zh: '负责人', en: 'Person in charge' }, 60),
  seals: field('other', 'text', { zh: '封条编号', en: 'Seal numbers' }, 160),
  ptsApproval: field('other', 'text', { zh: 'PCI PTS 认证号', en: 'PCI PTS approval number' }, 40),
  ptsExpires: field('other', 'date', { zh: 'PCI PTS 认证到期日', en: 'PCI PTS approval expires' }, 10),
  note: field('other', 'longText', { zh: '备注', en: 'Note' }, 1000),
} as const satisfies Record<string, RegisterField>;

/** Name of a field. */
export type RegisterFieldKey = keyof typeof registerFields;
/** Names of all fields, in their order. */
export const registerFieldKeys = Object.keys(registerFields) as [RegisterFieldKey, ...RegisterFieldKey[]];
/** Accepts the name of a field. */
export const registerFieldKeySchema = z.enum(registerFieldKeys);

/** Names of the words of choices. */
export const choiceNames: Readonly<Record<string, Bilingual>> = {
  unbound: { zh: '未绑定', en: 'not bound' },
  bound: { zh: '已绑定', en: 'bound' },
  unboundAgain: { zh: '已解绑', en: 'unbound again' },
  notEnabled: { zh: '未启用', en: 'not enabled' },
  enabled: { zh: '已启用', en: 'enabled' },
  disabled: { zh: '已禁用', en: 'disabled' },
  cancelled: { zh: '已注销', en: 'cancelled' },
  pending: { zh: '待审核', en: 'pending' },
  passed: { zh: '已通过', en: 'passed' },
  refused: { zh: '未通过', en: 'refused' },
  changePending: { zh: '变更待审', en: 'change pending' },
  changeRefused: { zh: '变更未通过', en: 'change refused' },
  normal: { zh: '正常', en: 'normal' },
  closed: { zh: '已关闭', en: 'closed' },
  suspended: { zh: '已暂停', en: 'suspended' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
};

/** Where a value comes from, by rising weight: told, imported, read from a slip, from the acquirer's own pages, by cable. */
export const valueSources = ['user', 'import', 'receipt', 'statement', 'portal', 'device'] as const;
/** Where a value comes from. */
export type ValueSource = (typeof valueSources)[number];
/** Sources that a person can name when typing a value. */
export const personSources = ['user', 'receipt', 'statement', 'portal'] as const;
/** What the sources are called. */
export const valueSourceNames: Readonly<Record<ValueSource, Bilingual>> = {
  user: { zh: '手工填写', en: 'typed in' },
  import: { zh: '文件导入', en: 'imported' },
  receipt: { zh: '小票', en: 'receipt' },
  statement: { zh: '对账单', en: 'statement' },
  portal: { zh: '收单机构页面', en: "acquirer's portal" },
  device: { zh: '终端读取', en: 'read from the terminal' },
};

/** One value with where it comes from. Texts are normalised by the rule of their field and masked. */
export const registerValueSchema = z.object({
  value: z.string().min(1).max(1000),
  source: z.enum(valueSources),
  at: z.iso.datetime(),
  /** Who typed, imported or checked; null for what a cable gave. */
  by: z.string().nullable(),
});
/** One value with where it comes from. */
export type RegisterValue = Readonly<z.infer<typeof registerValueSchema>>;
