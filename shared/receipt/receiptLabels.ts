// Words that stand before a value on slips and screens, and what the value is. Written from the words that the field
// list of the UnionPay POS message specification and bilingual slips use; spaces inside and full stops do not matter.
import type { ReceiptFieldKey } from './receiptSchema.ts';

/** What a label announces; `moment` = date, time or both, `ignored` = known, and not what is looked for. */
export type LabelKey = Exclude<ReceiptFieldKey, 'at'> | 'moment' | 'code' | 'codeText' | 'ignored';

/** Words of one kind. */
export interface LabelGroup {
  readonly key: LabelKey;
  /** Chinese, simplified and traditional, without spaces. */
  readonly han: readonly string[];
  /** Latin, upper case, words separated by one blank. */
  readonly latin: readonly string[];
  /** Words that also occur in sentences: only with a colon or the like behind them, and at the beginning of something. */
  readonly withColon?: readonly string[];
}

const words = (list: string): string[] => list.split('|');
const numbered = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => ['NO', 'NUM', 'NUMBER', 'ID', 'CODE', '#'].map((ending) => `${stem} ${ending}`));

/** Every label that is known. */
export const labelGroups: readonly LabelGroup[] = [
  {
    key: 'ignored',
    han: words(
      '原凭证号|原参考号|原授权码|原流水号|原批次号|原终端号|原商户号|原交易日期|原交易时间|原交易金额|打印时间|打印日期|有效期|卡有效期|有效日期|清算日期|结算日期|应用标识|应用标签|订单号|商户订单号|平台订单号|渠道订单号|联系电话|客服电话|服务电话',
    ),
    latin: [
      ...numbered('ORIG TRACE', 'ORIG REF', 'ORIG AUTH', 'ORIGINAL TRACE', 'ORIGINAL REF', 'ORIG VOUCHER', 'ORDER'),
      ...words(
        'EXP DATE|EXPIRY DATE|EXPIRY|EXP|PRINT TIME|SETTLE DATE|TIP|TIPS|BALANCE AMT|AID|TVR|TSI|ATC|ARQC|TC|CSN|UNPR NO',
      ),
    ],
    withColon: words('余额|可用余额|手续费|小费'),
  },
  {
    key: 'merchantName',
    han: words(
      '商户名称|商户全称|商户简称|商户名|特约商户名称|特约商户名|门店名称|商家名称|受理商户|收款商户|商店名稱|商戶名稱|特店名稱',
    ),
    latin: words('MERCHANT NAME|MERCH NAME|MER NAME|SHOP NAME|STORE NAME'),
    withColon: words('商户|商家|门店|特约商户|收款方|MERCHANT|STORE|SHOP'),
  },
  {
    key: 'mid',
    han: words(
      '商户编号|商户号码|商户号|商户代码|商户代号|商户编码|商户识别码|商编|商户ID|特约商户编号|特约商户代码|特约商户编码|受卡方标识码|商店代號|商戶編號|特店代號',
    ),
    latin: [...numbered('MERCHANT', 'MERCH', 'MER', 'MCHT'), ...words('MID|M I D|F42|DE42|FIELD 42')],
  },
  {
    key: 'tid',
    han: words(
      '终端编号|终端号码|终端号|终端代码|终端代号|终端编码|终端ID|POS终端号|POS号|机具编号|款台终端号|受卡机终端标识码|終端機代號|端末機代號|終端編號|終端機號',
    ),
    latin: [...numbered('TERMINAL', 'TERM', 'TER', 'TRM', 'POS'), ...words('TID|T I D|F41|DE41|FIELD 41')],
    withColon: words('终端|TERMINAL|TERM'),
  },
  {
    key: 'operator',
    han: words('操作员号|操作员编号|操作员代码|操作员|柜员号|收银员号|收银员|收款员|操作員'),
    latin: [...numbered('OPERATOR', 'OPER', 'CASHIER'), ...words('OPERATOR|CASHIER|OPER')],
  },
  {
    key: 'acquirer',
    han: words('收单机构|收单机构号|收单机构代码|收单行号|收单银行|收单方'),
    latin: [...numbered('ACQUIRER', 'ACQ'), ...words('ACQ INST|ACQUIRER NAME|ACQ NAME|ACQUIRING BANK|ACQ BANK')],
    withColon: words('收单行|ACQUIRER|ACQ'),
  },
  {
    key: 'issuer',
    han: words('发卡机构|发卡机构号|发卡机构代码|发卡行号|发卡银行|发卡方|發卡行'),
    latin: [...numbered('ISSUER', 'ISS'), ...words('ISSUER NAME|ISS NAME|ISSUING BANK|ISS BANK|CARD ISSUER')],
    withColon: words('发卡行|ISSUER|ISS'),
  },
  {
    key: 'card',
    han: words('卡号|银行卡号|消费卡号|交易卡号|付款卡号|主账号|支付账号|付款账号|卡號'),
    latin: words('CARD NO|CARD NUMBER|CARD NUM|CARD #|PAN|ACCT NO|ACCOUNT NO'),
    withColon: words('CARD'),
  },
  {
    key: 'typeText',
    han: words('交易类型|交易类别|交易种类|交易名称|交易類別|交易類型|业务类型'),
    latin: words('TRANS TYPE|TXN TYPE|TRAN TYPE|TRANSACTION TYPE|TRADE TYPE|TRANSACTION'),
    withColon: words('交易|TRANS|TXN|TYPE'),
  },
  {
    key: 'batch',
    han: words('批次号码|批次号|批号|批次编号|批次號碼|批次號'),
    latin: [...numbered('BATCH', 'BAT'), ...words('BATCH')],
    withColon: words('批次'),
  },
  {
    key: 'trace',
    han: words(
      '凭证号码|凭证号|凭证编号|票据号|票据号码|流水号|终端流水号|POS流水号|交易流水号|交易流水|系统跟踪号|受卡方系统跟踪号|查询号|調閱編號|序號',
    ),
    latin: [
      ...numbered('TRACE', 'VOUCHER', 'TICKET', 'INVOICE', 'STAN'),
      ...words('TRACE|VOUCHER|STAN|SYS TRACE|INVOICE|F11|DE11|FIELD 11'),
    ],
  },
  {
    key: 'auth',
    han: words('授权号码|授权号|授权码|授权代码|授权标识|授權碼|授權號碼'),
    latin: numbered('AUTH', 'AUTHORIZATION', 'AUTHORISATION', 'APPROVAL', 'APPR'),
    withColon: words('AUTH|APPR'),
  },
  {
    key: 'rrn',
    han: words('检索参考号|系统参考号|交易参考号|参考号码|参考号|检索号|交易检索号|中心参考号|銀行參考號|參考號'),
    latin: [
      ...numbered('REFER', 'REF', 'REFERENCE', 'RETRIEVAL REF', 'RET REF', 'RETRIEVAL REFERENCE'),
      ...words('RRN|RREF|REF|F37|DE37|FIELD 37'),
    ],
  },
  {
    key: 'moment',
    han: words(
      '日期时间|日期/时间|交易日期时间|交易日期/时间|交易时间|交易日期|日期|签到时间|签到日期|支付时间|付款时间|下单时间|消费时间|退款时间|结算时间|批结时间|日期時間|時間|交易時間',
    ),
    latin: words(
      'DATE/TIME|DATE TIME|DATE&TIME|TRANS DATE|TXN DATE|TRANS TIME|TXN TIME|TRANSACTION DATE|TRANSACTION TIME|DATE|TIME',
    ),
    withColon: words('时间'),
  },
  {
    key: 'amount',
    han: words(
      '交易金额|消费金额|退款金额|退货金额|撤销金额|支付金额|付款金额|收款金额|实付金额|实收金额|订单金额|预授权金额|交易金額|金額|总金额|总计金额|合计金额',
    ),
    latin: words('AMOUNT|AMT|TOTAL AMOUNT|TOTAL|TRANS AMOUNT|TXN AMT'),
    withColon: words('金额|合计|实付|实收'),
  },
  {
    key: 'code',
    han: words(
      '应答码|应答代码|响应码|响应代码|返回码|返回代码|返回值|错误码|错误代码|错误代号|错误编号|错误号|结果码|交易应答码|交易返回码|拒绝码|拒绝代码|失败码|失败代码|39域|域39|第39域|應答碼|回應碼|錯誤代碼|錯誤碼',
    ),
    latin: words(
      'RESPONSE CODE|RESP CODE|RSP CODE|RES CODE|RET CODE|RETURN CODE|RESULT CODE|ERR CODE|ERROR CODE|ERROR NO|DECLINE CODE|DECLINED CODE|REJECT CODE|ACTION CODE|FIELD 39|FIELD39|DE39|DE 39|F39|ERRCODE|RETCODE|RESPCODE',
    ),
    withColon: words('应答|代码|错误|码|RESPONSE|RESP|RSP|RC|ERR|ERROR|CODE'),
  },
  {
    key: 'codeText',
    han: words(
      '应答信息|应答描述|应答说明|返回信息|返回描述|返回说明|响应信息|响应描述|错误信息|错误描述|错误说明|错误原因|失败原因|拒绝原因|交易结果|交易状态|应答内容',
    ),
    latin: words(
      'RESP MSG|RESPONSE MESSAGE|RESPONSE TEXT|RESP TEXT|RESP DESC|ERR MSG|ERROR MESSAGE|ERRMSG|REASON|MESSAGE|MSG',
    ),
    withColon: words('提示|提示信息|原因|说明|结果'),
  },
  {
    key: 'tusn',
    han: words('终端唯一标识|终端唯一标识码|银联终端序列号|唯一终端序列号'),
    latin: words('TUSN|T U S N'),
  },
  {
    key: 'iccid',
    han: words('流量卡号|SIM卡号|物联网卡号|物联卡号'),
    latin: words('ICCID|SIM NO|SIM ID|SIM CARD NO'),
  },
  {
    key: 'sn',
    han: words(
      '终端序列号|机身序列号|设备序列号|机具序列号|机器序列号|产品序列号|POS序列号|序列号|机身号|机身码|机身SN|机器码|设备号|机器SN|设备SN|終端序號|機身號',
    ),
    latin: [...numbered('SERIAL', 'DEVICE'), ...words('S/N|SN|SERIAL')],
  },
  {
    key: 'appVersion',
    han: words('应用版本号|应用版本|软件版本号|软件版本|程序版本号|程序版本|版本号|终端程序版本号|固件版本'),
    latin: words('APP VERSION|APP VER|SOFTWARE VERSION|SW VERSION|SW VER|VERSION|VER'),
    withColon: words('版本'),
  },
];
