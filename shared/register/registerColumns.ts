// The columns of the register as a table: what they are called in files of this program and of other people.
import { type Bilingual, languages } from '../model/bilingual.ts';
import { type RegisterFieldKey, registerFieldKeys, registerFields } from './registerFields.ts';

/** Columns beside the fields; what stands in `registration` and `updatedAt` is for reading only. */
export const recordColumns = ['id', 'lifecycle', 'registration', 'updatedAt'] as const;
/** Name of a column. */
export type RegisterColumn = RegisterFieldKey | (typeof recordColumns)[number];

const recordLabels: Readonly<Record<(typeof recordColumns)[number], Bilingual>> = {
  id: { zh: '记录编号', en: 'Record id' },
  lifecycle: { zh: '生命周期', en: 'Life cycle' },
  registration: { zh: '登记状态', en: 'Registration' },
  updatedAt: { zh: '最近修改', en: 'Last changed' },
};

/** Columns in the order in which they are written. */
export const registerColumns: readonly RegisterColumn[] = [
  'serialNumber',
  'lifecycle',
  'registration',
  ...registerFieldKeys.filter((key) => key !== 'serialNumber'),
  'updatedAt',
  'id',
];

/** Whether a column is a field of the record. */
export const isFieldColumn = (column: RegisterColumn): column is RegisterFieldKey => column in registerFields;

/** What a column is called. */
export const columnLabel = (column: RegisterColumn): Bilingual =>
  isFieldColumn(column) ? registerFields[column].label : recordLabels[column];

/** What people call these columns in lists of their own. */
const otherNames: Readonly<Partial<Record<RegisterColumn, string>>> = {
  serialNumber:
    'SN|S/N|序列号|机身号|机身序列号|设备序列号|终端序列号|机具序列号|机具号|机器号|设备号|机身编号|出厂序列号|serial|serial no|serial number|device sn|sn码',
  tusn: 'TUSN|银联序列号|银联终端序列号|终端唯一序列号|银联终端唯一序列号|unionpay serial number',
  maker: '厂家|厂商|品牌|生产厂商|制造商|manufacturer|vendor|make|brand',
  model: '机型|型号|终端型号|设备型号|机具型号|terminal model|device model',
  appVersion: '应用版本|软件版本|版本|程序版本|app version|software version|version',
  imei: 'IMEI|模块号|移动模块号',
  acquirerCode: '收单机构|收单机构代码|收单行|收单方|机构|机构代码|支付公司|支付机构|acquirer|acquirer code|psp',
  mid: 'MID|商户号|商户编号|商户代码|merchant id|merchant no|merchant number|merchant code',
  tid: 'TID|终端号|终端编号|终端代码|terminal id|terminal no|terminal number|terminal code',
  merchantName: '商户名|商户名称|商户|店名|签购单名称|merchant|merchant name|shop name',
  uscc: '信用代码|统一社会信用代码|社会信用代码|营业执照号|营业执照注册号|执照号|税号|uscc|credit code|business licence|business license',
  settlementLast4:
    '结算账户末四位|结算账号末四位|结算卡末四位|结算卡后四位|结算账户后四位|结算账号|结算账户|结算卡号|结算卡|银行账号|银行卡号|收款账号|settlement account|settlement account last 4|settlement last 4|bank account|account',
  installAddress:
    '布放地址|安装地址|装机地址|地址|详细地址|使用地址|终端地址|address|install address|installation address',
  region: '城市|所在城市|地区|区域|所在地|city|region|area',
  store: '门店|门店名称|分店|店铺|店面|网点|store|branch|shop|outlet',
  counter: '柜台|收银台|款台|位置|收银位|counter|till|lane|position|desk',
  iccid: 'ICCID|SIM卡号|SIM|卡号ICCID|流量卡号|流量卡|物联网卡号|sim number|sim card',
  simOperator: 'SIM运营商|运营商|通信运营商|sim operator|carrier|operator',
  purchaseDate: '购买日期|采购日期|购入日期|购机日期|purchase date|purchased|bought on',
  supplier: '供应商|供货商|经销商|代理商|supplier|reseller|dealer',
  warrantyUntil:
    '保修期|保修期至|保修到期|保修截止|质保期至|质保到期|warranty|warranty until|warranty end|warranty expiry',
  bindStatus: '绑定状态|绑定|bind status|binding status|bound',
  termStatus: '终端状态|启用状态|terminal status|term status',
  auditStatus: '审核状态|审核|audit status|review status',
  merchantStatus: '商户状态|merchant status',
  unionpayOnboarded: '银联入网|银联入驻|unionpay|unionpay onboarded',
  qrOnboarded: '扫码入网|扫码入驻|扫码开通|qr|qr onboarded',
  activationCodeUsed: '激活码已使用|激活码|activation code used',
  lastSignOnAt: '最近签到|最后签到|签到时间|last sign on|last signon',
  lastApprovedAt: '最近成功交易|最后交易|最近交易|最后交易时间|last approved|last transaction',
  batch: '批次|批次号|batch|batch no|batch number',
  note: '备注|说明|注释|note|notes|remark|remarks|comment|comments',
  lifecycle: '生命周期|使用状态|状态|机器状态|lifecycle|life cycle|state|status',
  registration: '登记状态|registration|registration status',
  id: '记录编号|record id',
};

/** A heading as it is compared: width, case, blanks and signs do not count. */
const comparable = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]+/gu, '');

const byName = new Map<string, RegisterColumn>(
  registerColumns.flatMap((column) =>
    [column, ...languages.map((language) => columnLabel(column)[language]), ...(otherNames[column] ?? '').split('|')]
      .map(comparable)
      .filter((name) => name !== '')
      .map((name): [string, RegisterColumn] => [name, column]),
  ),
);

/** The column that a heading means: Chinese, English or the stable name; null if it is none of ours. */
export const columnOfHeading = (heading: string): RegisterColumn | null => {
  const found = byName.get(comparable(heading));
  if (found !== undefined) return found;
  // `终端号（TID）必填`, `SN *`: what stands in brackets or behind them may be an explanation.
  const bare = heading.normalize('NFKC').replace(/[([{<【].*$/u, '');
  return byName.get(comparable(bare)) ?? null;
};
