// What to read out or send to the acquirer: only what is known, no card number, no PIN, no key.
import type { FactSource } from '../diagnosis/evidenceSchema.ts';
import { profileWords } from '../diagnosis/responseCodes/profileWords.ts';
import type { ProfileId } from '../diagnosis/responseCodes/responseCode.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { newestRefusal } from './newestCode.ts';
import type { CaseFact } from './resolverCase.ts';

/** What the block is made of. `now` is ISO 8601 with offset. */
export interface BlockContent {
  readonly facts: readonly CaseFact[];
  readonly others: Readonly<Record<string, string>>;
  readonly otherFacts: readonly CaseFact[];
  readonly profile: ProfileId;
}

const weight: readonly FactSource[] = ['device', 'host', 'receipt', 'portal', 'statement', 'register', 'user'];

const best = (facts: readonly CaseFact[], key: string): CaseFact | null =>
  facts
    .filter((fact) => fact.key === key && fact.value !== '')
    .reduce<CaseFact | null>(
      (kept, fact) => (kept === null || weight.indexOf(fact.source) < weight.indexOf(kept.source) ? fact : kept),
      null,
    );

/** A moment as it is read out: date and time of the place, without zone. */
const readOut = (at: string): string => at.slice(0, 16).replace('T', ' ');

interface Line {
  readonly label: Bilingual;
  readonly value: string | Bilingual | null;
}

const operationNames: Readonly<Record<string, Bilingual>> = {
  sale: { zh: '消费', en: 'sale' },
  'sign-on': { zh: '签到', en: 'sign-on' },
  refund: { zh: '退货或撤销', en: 'refund or void' },
  query: { zh: '查询', en: 'query' },
  settlement: { zh: '结算', en: 'settlement' },
  qr: { zh: '扫码', en: 'QR payment' },
  upgrade: { zh: '更新下载', en: 'update' },
};

const events: readonly (readonly [string, Bilingual])[] = [
  ['event.swap', { zh: '换过机器', en: 'machine swapped' }],
  ['event.move', { zh: '移过机', en: 'moved' }],
  ['event.simChange', { zh: '换过 SIM 卡', en: 'SIM card changed' }],
  ['event.serviceVisit', { zh: '有人上门维护', en: 'serviced' }],
  ['event.update', { zh: '更新过程序或参数', en: 'program or parameters updated' }],
];

const valueIn = (facts: readonly CaseFact[], key: string): string | null => {
  const fact = best(facts, key);
  return fact === null ? null : String(fact.value);
};

/** A number as the terminal has it; where the books say another one, both. */
const both = (facts: readonly CaseFact[], read: string, registered: string): string | Bilingual | null => {
  const [seen, booked] = [valueIn(facts, read), valueIn(facts, registered)];
  if (seen === null || booked === null || seen.toUpperCase() === booked.toUpperCase()) return seen ?? booked;
  return { zh: `${seen}（登记的是 ${booked}）`, en: `${seen} (registered: ${booked})` };
};

/** The newest refusal; where the same code came with a reference number, that one: the acquirer can find it. */
const bestRefusal = (facts: readonly CaseFact[], profile: ProfileId): CaseFact | null => {
  const newest = newestRefusal(facts, profile);
  if (newest === null || newest.rrn !== undefined) return newest;
  const traceable = facts.filter(
    ({ key, value, rrn }) => key === newest.key && value === newest.value && rrn !== undefined,
  );
  return newestRefusal(traceable, profile) ?? newest;
};

const codeOf = ({ facts, profile }: BlockContent): Bilingual | null => {
  const code = bestRefusal(facts, profile);
  if (code === null) return null;
  const operation = code.operation === undefined ? undefined : operationNames[code.operation];
  const { name } = profileWords[profile];
  const cards =
    code.cards === undefined
      ? { zh: '', en: '' }
      : code.cards === 'all'
        ? { zh: '，每张卡都这样', en: ', every card' }
        : { zh: '，只有一张卡', en: ', one card only' };
  return {
    zh: `${String(code.value)}，${name.zh}${operation === undefined ? '' : `，${operation.zh}`}${cards.zh}`,
    en: `${String(code.value)}, ${name.en}${operation === undefined ? '' : `, ${operation.en}`}${cards.en}`,
  };
};

const changes = (facts: readonly CaseFact[]): Bilingual | null => {
  const found = events.flatMap(([key, words]) => {
    const fact = best(facts, key);
    if (fact === null || fact.value === false) return [];
    const day = typeof fact.value === 'string' ? fact.value.slice(0, 10) : '';
    return [{ zh: `${words.zh} ${day}`.trim(), en: `${words.en} ${day}`.trim() }];
  });
  return found.length === 0
    ? null
    : { zh: found.map(({ zh }) => zh).join('；'), en: found.map(({ en }) => en).join('; ') };
};

const another: Bilingual = { zh: '另一台', en: 'another one' };

const othersToo = ({ otherFacts, others, profile }: BlockContent): Bilingual | null => {
  const letters = [...new Set(otherFacts.map(({ terminal }) => terminal ?? ''))];
  const found = letters.flatMap((letter): Bilingual[] => {
    const own = otherFacts.filter(({ terminal }) => terminal === letter);
    const code = newestRefusal(
      own.map(({ terminal: _letter, ...fact }) => fact),
      profile,
    );
    if (code === null) return [];
    const name = others[letter];
    const { zh, en } = name === undefined ? another : { zh: name, en: name };
    return [{ zh: `${zh} ${String(code.value)}`, en: `${en} ${String(code.value)}` }];
  });
  return found.length === 0
    ? null
    : { zh: found.map(({ zh }) => zh).join('；'), en: found.map(({ en }) => en).join('; ') };
};

const linesOf = (content: BlockContent): readonly Line[] => {
  const { facts, profile } = content;
  const code = bestRefusal(facts, profile);
  const approved = valueIn(facts, 'history.lastApprovedAt');
  return [
    { label: { zh: '时间', en: 'Time' }, value: code?.at === undefined ? null : readOut(code.at) },
    { label: { zh: '应答码', en: 'Response code' }, value: codeOf(content) },
    { label: { zh: '屏幕原文', en: 'Text on the screen' }, value: valueIn(facts, 'screen.text') },
    { label: { zh: '参考号', en: 'Reference (RRN)' }, value: code?.rrn ?? null },
    { label: { zh: '批次号', en: 'Batch' }, value: valueIn(facts, 'terminal.batch') },
    { label: { zh: '凭证号', en: 'Trace' }, value: valueIn(facts, 'terminal.trace') },
    { label: { zh: '终端号', en: 'Terminal number (TID)' }, value: both(facts, 'terminal.tid', 'register.tid') },
    { label: { zh: '商户号', en: 'Merchant number (MID)' }, value: both(facts, 'terminal.mid', 'register.mid') },
    { label: { zh: '商户名称', en: 'Merchant' }, value: both(facts, 'terminal.merchantName', 'register.merchantName') },
    { label: { zh: '机身号', en: 'Serial number (SN)' }, value: both(facts, 'terminal.sn', 'register.sn') },
    { label: { zh: '银联序列号', en: 'TUSN' }, value: both(facts, 'terminal.tusn', 'register.tusn') },
    { label: { zh: '型号', en: 'Model' }, value: valueIn(facts, 'terminal.model') },
    { label: { zh: '应用版本', en: 'Application version' }, value: valueIn(facts, 'terminal.appVersion') },
    { label: { zh: '布放地址', en: 'Installation address' }, value: valueIn(facts, 'register.address') },
    { label: { zh: '最近一次成功', en: 'Last approved' }, value: approved === null ? null : readOut(approved) },
    { label: { zh: '最近的变动', en: 'What changed' }, value: changes(facts) },
    { label: { zh: '店里其他终端', en: 'Other terminals of the shop' }, value: othersToo(content) },
  ];
};

const written = (lines: readonly Line[], language: Language): string =>
  lines
    .flatMap(({ label, value }) => {
      const text = value === null || typeof value === 'string' ? value : value[language];
      return text === null ? [] : [`${label[language]}${language === 'zh' ? '：' : ': '}${text}`];
    })
    .join('\n');

/** The block in both languages; a line whose value nobody knows is left out. */
export const copyBlockOf = (content: BlockContent): Bilingual => {
  const lines = linesOf(content);
  return {
    zh: `请协助查询这台终端的登记情况。\n${written(lines, 'zh')}`.trimEnd(),
    en: `Please look into the registration of this terminal.\n${written(lines, 'en')}`.trimEnd(),
  };
};
