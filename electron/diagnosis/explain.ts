// Why a finding stands where it stands, in sentences a shop owner can check.
import type { Finding, FindingRole } from '../../shared/diagnosis/answerSchema.ts';
import { groupOfCause } from '../../shared/diagnosis/causeIds.ts';
import { causes } from '../../shared/diagnosis/causes.ts';
import { factKeys } from '../../shared/diagnosis/factKeys.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';
import { findResponseCode } from '../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Fault } from './answers.ts';
import type { Clue, Sighting } from './clue.ts';
import type { Ranked } from './rank.ts';
import { ruleBook } from './ruleBook.ts';
import type { Scene } from './scene.ts';
import { thresholds, type Weighing } from './standing.ts';
import { provesHost } from './symptomOf.ts';
import { filled, paragraph, sentence } from './wording.ts';

const words = {
  received: { zh: '出现应答码 {codes}，意思是“{meaning}”', en: 'the code {codes} came, meaning “{meaning}”' },
  typed: {
    zh: '有人输入应答码 {codes}，意思是“{meaning}”，没有看到签购单或照片',
    en: 'the code {codes} was typed, meaning “{meaning}”; no slip or photo was seen',
  },
  reached: {
    zh: '主机有回应，说明当时电源、网络和主机都是通的',
    en: 'a host answered, so power, network and host worked at that moment',
  },
  masks: {
    zh: '有的主机先查商户再查终端，商户恢复后可能接着出现 97',
    en: 'some hosts look for the merchant before the terminal, so a 97 may follow once the merchant is in order',
  },
  masked: {
    zh: '更早的 03 可能挡住了 97：商户已经查得到了，现在轮到终端',
    en: 'an earlier 03 may have hidden the 97: the merchant is found by now, and the terminal is next',
  },
  ofUpgrade: {
    zh: '升级服务器的提示，与刷卡收款无关',
    en: 'said by the server for programs; it has nothing to do with payments',
  },
  but: { zh: '不过：', en: 'However: ' },
  otherwise: {
    zh: '说法不一：{name}另有来源写的不是这样，这里采信更可靠的一条。',
    en: 'Sources disagree about {name}; the more reliable one is believed.',
  },
  typedOtherwise: {
    zh: '有人输入的应答码与凭据不同，这里采信凭据。',
    en: 'A typed code differs from the one on paper; the paper is believed.',
  },
  noEvidence: {
    zh: '没有别的证据支持或排除它，按常见程度列在这里。',
    en: 'Nothing else speaks for or against it; it stands here by how common it is.',
  },
  separate: { zh: '这是事实，但不是这次问题的原因。', en: 'This is true, but it is not the cause here.' },
  contributing: {
    zh: '它不是直接原因，但会让问题更容易发生。',
    en: 'It is not the cause itself, but it makes the trouble likelier.',
  },
  resolved: { zh: '之后已经恢复，不用再处理。', en: 'It has been working again since; nothing is left to do.' },
  suspected: {
    zh: '只能说“疑似”，要由收单机构或银联核实。',
    en: 'This is a suspicion only; acquirer or UnionPay have to verify it.',
  },
  tooLittle: { zh: '证据不足，不能下结论。', en: 'There is not enough evidence for a conclusion.' },
  ruledOut: {
    zh: '排在前面是因为{others}另有证据不支持。',
    en: 'It stands first because evidence speaks against {others}.',
  },
  hearsay: { zh: '只有口头说法，没有看到应答码。', en: 'This rests on words alone; nobody has seen a code.' },
} as const satisfies Record<string, Bilingual>;

const roleWords: Readonly<Record<FindingRole, Bilingual | null>> = {
  primary: null,
  separate: words.separate,
  contributing: words.contributing,
  resolved: words.resolved,
};

/** The codes of faults, as a list in a sentence. */
export const codesOf = (faults: readonly Fault[]): Bilingual => {
  const codes = [...new Set(faults.flatMap(({ answers }) => answers.map(({ code }) => code)))].sort();
  return { zh: codes.join('、'), en: codes.join(', ') };
};

const meaningOf = (scene: Scene, { answers, symptom }: Fault): Bilingual => {
  if (symptom === 'upgrade-refused') return words.ofUpgrade;
  const code = answers[0]?.code ?? '';
  const profile = code.startsWith('BBS') ? 'lakala-qr' : scene.profile;
  return profile === null ? { zh: '含义不明', en: 'of unknown meaning' } : findResponseCode(profile, code).meaning;
};

/** The code that a fault is about, with its meaning. */
export const faultWords = (scene: Scene, fault: Fault): Bilingual =>
  filled(fault.isTyped ? words.typed : words.received, { codes: codesOf([fault]), meaning: meaningOf(scene, fault) });

const startClauses = (scene: Scene, faults: readonly Fault[]): readonly Bilingual[] => {
  const [first] = faults;
  if (first === undefined) return [];
  const isReached = !first.isTyped && provesHost(scene.profile, first.symptom);
  const isRegistration = ['terminal-unknown', 'merchant-unknown'].includes(first.symptom);
  return [faultWords(scene, first), ...(isReached && isRegistration ? [words.reached] : [])];
};

interface Spoken {
  readonly clue: Clue;
  readonly sighting: Sighting;
  readonly points: number;
}

/** Clues that moved a finding, the strongest first. */
export const spokenFor = (
  entry: number,
  { sightings, footings }: Weighing,
): { for: readonly Spoken[]; against: readonly Spoken[] } => {
  const hasFaults = footings[entry]?.hasFaults === true;
  const spoken = (ruleBook.entries[entry]?.moves ?? []).flatMap(({ clue, points, needsFault }): Spoken[] => {
    const [one, sighting] = [ruleBook.clues[clue], sightings[clue] ?? null];
    if (one === undefined || sighting === null || (needsFault && !hasFaults)) return [];
    return [{ clue: one, sighting, points }];
  });
  return {
    for: spoken.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points),
    against: spoken.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points),
  };
};

const said = (spoken: readonly Spoken[]): readonly Bilingual[] => {
  const clauses = spoken.map(({ clue, sighting }) => filled(clue.says, sighting.words));
  return clauses.filter(({ zh }, at) => clauses.findIndex((each) => each.zh === zh) === at);
};

const disagreeing = (overruled: readonly Fact[]): readonly Bilingual[] =>
  [...new Set(overruled.map(({ key }) => key))].map((key) =>
    key === 'response.code' ? words.typedOtherwise : filled(words.otherwise, { name: factKeys[key].name }),
  );

const caution = ({ cause, confidence, isFirm }: Ranked): readonly Bilingual[] => {
  if (cause === 'REG-12') return [confidence === 'low' ? words.tooLittle : words.suspected];
  return isFirm ? [] : [words.hearsay];
};

const historyWords = (scene: Scene, { cause, role }: Ranked): readonly Bilingual[] => {
  const has = (symptom: Fault['symptom']): boolean => scene.faults.some((each) => each.symptom === symptom);
  if (cause === 'REG-06' && role === 'primary' && has('merchant-unknown')) return [sentence([words.masks])];
  const isMasked = scene.faults.some(({ symptom, isOpen }) => symptom === 'merchant-unknown' && !isOpen);
  const isOfTerminal = groupOfCause(cause) === 'REG' && cause !== 'REG-06' && role === 'primary';
  return isMasked && isOfTerminal && has('terminal-unknown') ? [sentence([words.masked])] : [];
};

/** What the sentences of a finding are made of. */
export interface Reasons {
  readonly ranked: Ranked;
  readonly overruled: readonly Fact[];
  /** Causes that stand lower only because evidence speaks against them. */
  readonly ruledOut: readonly Ranked['cause'][];
}

/** Why a finding stands where it stands. */
export const whyOf = (scene: Scene, weighing: Weighing, { ranked, overruled, ruledOut }: Reasons): Finding['why'] => {
  const { entry, role } = ranked;
  const spoken = spokenFor(entry, weighing);
  const start = startClauses(scene, weighing.footings[entry]?.faults ?? []);
  const against = sentence(said(spoken.against));
  const own = said(spoken.for);
  const roleSentence = roleWords[role];
  // A code that says it by itself needs no further evidence.
  const isOnlyCommon = (weighing.footings[entry]?.start ?? 0) < thresholds.medium;
  return paragraph([
    sentence([...start, ...own]),
    ...(own.length === 0 && spoken.against.length === 0 && isOnlyCommon ? [words.noEvidence] : []),
    ...(spoken.against.length === 0 ? [] : [{ zh: words.but.zh + against.zh, en: words.but.en + against.en }]),
    ...disagreeing(overruled),
    ...(ruledOut.length === 0
      ? []
      : [
          filled(words.ruledOut, {
            others: {
              zh: ruledOut.map((cause) => `“${causes[cause].title.zh}”`).join('、'),
              en: ruledOut.map((cause) => `“${causes[cause].title.en}”`).join(', '),
            },
          }),
        ]),
    ...historyWords(scene, ranked),
    ...caution(ranked),
    ...(roleSentence === null ? [] : [roleSentence]),
  ]);
};
