// How sure a reading is, in words, the same in the window and on the command line.
import type { Bilingual } from '../model/bilingual.ts';
import type { IdentifierCandidate } from './identify.ts';
import type { IdentifierReading, IdentifierVerdict, PartConfidence } from './reading.ts';

/** What is said of a number as a whole. */
export const verdictWords: Readonly<Record<IdentifierVerdict, Bilingual>> = {
  valid: { zh: '格式正确', en: 'Well formed' },
  suspicious: { zh: '请再核对', en: 'Look again' },
  invalid: { zh: '有错', en: 'Wrong' },
  missing: { zh: '缺失', en: 'Missing' },
};

/** How sure a part is. */
export const confidenceWords: Readonly<Record<PartConfidence, Bilingual>> = {
  certain: { zh: '确定', en: 'Certain' },
  likely: { zh: '推测', en: 'Likely' },
  ambiguous: { zh: '有歧义', en: 'Ambiguous' },
  unknown: { zh: '未知', en: 'Unknown' },
};

/** How well a number fits a kind. */
export const candidateWords: Readonly<Record<IdentifierCandidate['confidence'], Bilingual>> = {
  certain: { zh: '可以确定', en: 'Certain' },
  likely: { zh: '很可能', en: 'Likely' },
  possible: { zh: '也有可能', en: 'Possible' },
};

/** Whether data of a source were compared with somebody who must know. */
export const verifiedWords = {
  yes: { zh: '已核对', en: 'checked' },
  no: { zh: '未核实', en: 'not verified' },
} as const satisfies Readonly<Record<'yes' | 'no', Bilingual>>;

/** The one sentence about a number: what is wrong first, what is known else. */
export const verdictSentence = ({ verdict, problems, notes }: IdentifierReading): Bilingual => {
  const said = problems[0]?.message ?? (verdict === 'missing' ? notes[0] : undefined);
  const word = verdictWords[verdict];
  return said === undefined ? word : { zh: `${word.zh}：${said.zh}`, en: `${word.en}: ${said.en}` };
};
