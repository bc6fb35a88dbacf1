// Facts in plain words: where they come from, what they are called, and their values as a person reads them.
import type { FactSource, Operation } from '../diagnosis/evidenceSchema.ts';
import { factKeys, isFactKey } from '../diagnosis/factKeys.ts';
import { findResponseCode } from '../diagnosis/responseCodes/allResponseCodes.ts';
import type { ProfileId } from '../diagnosis/responseCodes/responseCode.ts';
import { formatSeconds } from '../metric/formatMetric.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { datesIn } from '../model/spokenDates.ts';
import type { ToldFact } from './resolverCase.ts';

/** What the sources are called. */
export const factSourceNames: Readonly<Record<FactSource, Bilingual>> = {
  device: { zh: '终端读取', en: 'read from the terminal' },
  host: { zh: '主机应答', en: 'answer of the host' },
  receipt: { zh: '小票或照片', en: 'slip or photo' },
  portal: { zh: '收单机构 App 或后台', en: "acquirer's app or portal" },
  statement: { zh: '银行流水', en: 'bank statement' },
  register: { zh: '合同或本店资料', en: "contract or shop's records" },
  user: { zh: '自己看到或听说', en: 'seen or heard' },
};

/** What the operations are called. */
export const operationNames: Readonly<Record<Operation, Bilingual>> = {
  sale: { zh: '刷卡消费', en: 'card payment' },
  'sign-on': { zh: '签到', en: 'sign-on' },
  qr: { zh: '扫码', en: 'QR payment' },
  refund: { zh: '退货或撤销', en: 'refund or void' },
  query: { zh: '余额查询', en: 'balance query' },
  settlement: { zh: '结算', en: 'settlement' },
  upgrade: { zh: '更新或下载', en: 'update or download' },
};

const extraNames: Readonly<Record<string, Bilingual>> = {
  'terminal.trace': { zh: '凭证号', en: 'Trace number' },
};

/** What a key is called; a key that nobody knows stands as it is. */
export const factName = (key: string): Bilingual =>
  isFactKey(key) ? factKeys[key].name : (extraNames[key] ?? { zh: key, en: key });

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };
const plain = (text: string): Bilingual => ({ zh: text, en: text });

const joined = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const given = parts.filter((part) => part !== null);
  return { zh: given.map(({ zh }) => zh).join(' · '), en: given.map(({ en }) => en).join(' · ') };
};

const codeText = ({ value, operation, cards, rrn }: ToldFact, profile: ProfileId): Bilingual => {
  const { meaning, isKnown, code } = findResponseCode(profile, String(value));
  const told = isKnown ? { zh: `${code} ${meaning.zh}`, en: `${code} ${meaning.en}` } : plain(code);
  const all =
    cards === undefined
      ? null
      : cards === 'all'
        ? { zh: '每张卡', en: 'every card' }
        : { zh: '一张卡', en: 'one card' };
  const name = operation === undefined ? null : operationNames[operation];
  return joined(told, name, all, rrn === undefined ? null : { zh: `参考号 ${rrn}`, en: `RRN ${rrn}` });
};

const measured = (value: ToldFact['value'], unit: string): Bilingual => {
  if (unit === 's') return { zh: formatSeconds(Number(value), 'zh'), en: formatSeconds(Number(value), 'en') };
  if (unit === 'd') return { zh: `${String(value)} 天`, en: `${String(value)} d` };
  return plain(unit === '' ? String(value) : `${String(value)} ${unit}`);
};

const inForm = (key: string, value: ToldFact['value']): Bilingual => {
  if (!isFactKey(key)) return plain(String(value));
  const { form } = factKeys[key];
  if (form.kind === 'choice')
    return form.choices.find((choice) => choice.value === value)?.name ?? plain(String(value));
  return form.kind === 'number' ? measured(value, form.unit) : plain(String(value));
};

const isMoment = (value: ToldFact['value']): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);

/** The value of a fact as a person reads it; a response code with its meaning in `profile`. */
export const factText = (fact: ToldFact, profile: ProfileId): Bilingual => {
  const { key, value } = fact;
  if (key === 'response.code') return codeText(fact, profile);
  if (typeof value === 'boolean') return value ? yes : no;
  if (value === '') return { zh: '找过，没有', en: 'looked for, not there' };
  if (isMoment(value)) return { zh: datesIn(value.slice(0, 16), 'zh'), en: datesIn(value.slice(0, 16), 'en') };
  return inForm(key, value);
};
