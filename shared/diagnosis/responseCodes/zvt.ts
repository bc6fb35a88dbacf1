// ZVT's result codes as rows: the words are those of the protocol's help, the class and the advice are added here.
import { listedResultCodes, resultCodeName, resultCodeText } from '../../help/zvtResultCodes.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Who } from '../../model/who.ts';
import { makeRows } from './makeRows.ts';
import type { ActionClass } from './responseCode.ts';

interface Group {
  readonly codes: string;
  readonly action: ActionClass;
  readonly who?: Who;
  readonly cashier?: Bilingual;
}

const part: Bilingual = {
  zh: '终端的一个部件报故障：断电重启一次；还是这样就送修。',
  en: 'A part of the terminal reports a fault: switch it off and on once; if it stays, have it repaired.',
};
const line: Bilingual = {
  zh: '终端没有连上对方：看终端的网线、信号和路由器；先查上一笔的结果再重做。',
  en: 'The terminal did not reach the other side: look at cable, signal and router, and query the last transaction first.',
};
const till: Bilingual = {
  zh: '收银机还没有向终端登录：重启收银程序，让它重新连接终端。这与收单机构的登记无关。',
  en: 'The till has not logged on to the terminal: restart the till program so that it connects anew. This is not the registration at the acquirer.',
};

const groups: readonly Group[] = [
  { codes: '00', action: 'APPROVED' },
  { codes: '64 65 6C 6F C3 C6 C8 C9 CB DC DD DE E3', action: 'RETRY' },
  { codes: '67 68 6E 71 72 73 76 78 79 7A 7B 7C 7E C4 C5 CD D2 E9 EA EB', action: 'ISSUER' },
  { codes: '6B FE', action: 'SIGN_IN', who: 'technician', cashier: till },
  { codes: '83 A5 C1', action: 'PERMISSION' },
  { codes: '74 75 85 E4 E7 E8 F6', action: 'KEYS_PARAMS' },
  { codes: '6A 77 B1 B2 B4 B5 B7 B8 F0 F1 FA FB', action: 'RECON' },
  { codes: '9C A0 E0', action: 'WAIT_RETRY' },
  { codes: '7D 9B A1 A3 A4 FD', action: 'SYSTEM', who: 'technician', cashier: line },
  { codes: '66 89 9A BF C0 C2 CC E2 EC ED F5 FC FF', action: 'SYSTEM', who: 'technician', cashier: part },
];

const groupOf = (code: string): Group =>
  groups.find(({ codes }) => codes.split(' ').includes(code)) ?? { codes: code, action: 'UNKNOWN' };

/** All codes that the document lists; 01–63 belong to the network operator and are not in the table. */
export const zvt = makeRows(
  { profile: 'zvt', sources: ['ZVT'], attestation: 'published' },
  listedResultCodes.map((number) => {
    const code = resultCodeName(number);
    const { codes: _codes, ...group } = groupOf(code);
    return { code, ...resultCodeText(number), ...group };
  }),
);
