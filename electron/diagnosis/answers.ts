// The answers that a terminal received, in order of time, and which of them is still open.
import type { Operation } from '../../shared/diagnosis/evidenceSchema.ts';
import type { Fact } from '../../shared/diagnosis/readFact.ts';
import { plainText } from '../../shared/diagnosis/responseCodes/plainText.ts';
import type { ProfileId } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import type { Symptom } from '../../shared/diagnosis/symptoms.ts';
import { symptomOf } from './symptomOf.ts';

/** One answer. */
export interface Answer {
  readonly fact: Fact;
  readonly code: string;
  readonly symptom: Symptom;
  readonly operation: Operation | null;
}

/** Answers with the same symptom, and whether it still stands. */
export interface Fault {
  readonly symptom: Symptom;
  readonly answers: readonly Answer[];
  readonly isOpen: boolean;
  /** What showed that it is over. */
  readonly endedBy: Fact | null;
  /** Time of the last of them, ms; null where none has a time. */
  readonly lastAt: number | null;
  /** Whether all of it was typed by a person. */
  readonly isTyped: boolean;
}

const words =
  /(?:应答码|响应码|返回码|错误码|错误代码|代码|码|code|response|rc|error|err)\s*(?:为|是|[:：=#])?\s*([0-9A-Z]\d|\d[A-Z])(?![0-9A-Z])/i;
const leading =
  /^[\s[(（【]*([0-9]{2}|[A-Z]\d|\d[A-Z])[\])）】\s:：,，.\-–—]*(?=(?![年月日时分秒元号台笔张点])\p{Script=Han}|$|POS)/iu;
const inBrackets = /[[(（【]\s*([0-9]{2}|[A-Z]\d|\d[A-Z])\s*[\])）】]/i;
const trailing = /\p{Script=Han}[\s:：,，.\-–—]*([0-9]{2})\s*$/u;

/** The code that a text of the screen shows, null if none can be told. A server for programs has its own (`rc -2101`). */
export const codeInText = (text: string): { code: string; operation: Operation | null } | null => {
  const upgrade = /-2101(?!\d)/.exec(text);
  if (upgrade !== null) return { code: upgrade[0], operation: 'upgrade' };
  const plain = plainText(text);
  const found = [words, leading, inBrackets, trailing]
    .map((form) => form.exec(plain)?.[1])
    .find((code) => code !== undefined);
  return found === undefined ? null : { code: found.toUpperCase(), operation: null };
};

const isTyped = ({ fact }: Answer): boolean => fact.source === 'user';

const answerOf = (fact: Fact, profile: ProfileId | null): Answer | null => {
  if (fact.key === 'response.code') {
    const code = String(fact.value);
    return { fact, code, operation: fact.operation, symptom: symptomOf(profile, code, fact.operation) };
  }
  const read = fact.key === 'screen.text' ? codeInText(String(fact.value)) : null;
  if (read === null) return null;
  const operation = read.operation ?? fact.operation;
  const symptom = symptomOf(profile, read.code, operation);
  // A number in a text is no approval unless the text says so, and no code that the table does not have.
  if (symptom === 'unclear' || (symptom === 'approved' && !/成功|approved/i.test(String(fact.value)))) return null;
  return { fact, code: read.code, operation, symptom };
};

const timeOf = ({ fact }: Answer): number => fact.at ?? Number.MAX_SAFE_INTEGER;

/** All answers, oldest first, those without a time at the end. */
export const answersIn = (facts: readonly Fact[], profile: ProfileId | null): readonly Answer[] => {
  const answers = facts.flatMap((fact) => {
    const answer = answerOf(fact, profile);
    return answer === null ? [] : [answer];
  });
  const proven = new Set<Symptom>(
    answers.flatMap((each) => (isTyped(each) || each.symptom === 'approved' ? [] : [each.symptom])),
  );
  const isContradicted = (answer: Answer): boolean =>
    isTyped(answer) && answer.fact.at === null && proven.size > (proven.has(answer.symptom) ? 1 : 0);
  return answers.filter((answer) => !isContradicted(answer)).sort((a, b) => timeOf(a) - timeOf(b));
};

/** Typed codes that a stronger source contradicts. */
export const contradictedAnswers = (facts: readonly Fact[], profile: ProfileId | null): readonly Fact[] => {
  const kept = new Set(answersIn(facts, profile).map(({ fact }) => fact));
  return facts.filter((fact) => fact.key === 'response.code' && !kept.has(fact));
};

const onCards = (operation: Operation | null): boolean =>
  operation === null || operation === 'sale' || operation === 'refund' || operation === 'query';
const sameChannel = (a: Operation | null, b: Operation | null): boolean =>
  (onCards(a) && onCards(b)) ||
  (a !== null && a === b) ||
  (a === 'settlement' && onCards(b)) ||
  (a === 'sign-on' && onCards(b));

/** Answers that a host gives only after it has found the merchant. */
const pastMerchant: readonly Symptom[] = [
  'terminal-unknown',
  'terminal-refused',
  'terminal-not-enabled',
  'sign-on-needed',
  'check-failed',
  'issuer',
  'pin-refused',
  'card-expired',
];

/** Whether a later answer shows that a fault is over. A host asks the issuer only for a terminal that it knows. */
const ends = (fault: Answer, later: Answer): boolean => {
  if (later.symptom === 'approved') {
    if (sameChannel(fault.operation, later.operation)) return true;
    return (
      later.operation === 'sign-on' && ['sign-on-needed', 'other-side', 'late', 'no-answer'].includes(fault.symptom)
    );
  }
  if (!onCards(later.operation) && later.operation !== 'sign-on') return false;
  if (fault.symptom === 'terminal-unknown') return later.symptom === 'issuer' && later.operation !== 'sign-on';
  if (fault.symptom === 'merchant-unknown') return pastMerchant.includes(later.symptom);
  if (['other-side', 'late', 'no-answer'].includes(fault.symptom)) {
    return pastMerchant.includes(later.symptom) || later.symptom === 'merchant-unknown';
  }
  return false;
};

/** The faults among the answers; `approvedAt` are dated facts that tell of an approved card payment. */
export const faultsIn = (answers: readonly Answer[], approvedAt: readonly Fact[]): readonly Fault[] => {
  const bySymptom = new Map<Symptom, Answer[]>();
  for (const answer of answers) {
    if (answer.symptom === 'approved') continue;
    const list = bySymptom.get(answer.symptom);
    if (list === undefined) bySymptom.set(answer.symptom, [answer]);
    else list.push(answer);
  }
  return [...bySymptom].map(([symptom, found]) => {
    const dated = found.filter(({ fact }) => fact.at !== null);
    const last = dated.length === found.length ? (dated.at(-1) ?? null) : null;
    const endedBy = last === null ? null : endOf(last, answers, approvedAt);
    return {
      symptom,
      answers: found,
      isOpen: endedBy === null,
      endedBy,
      lastAt: dated.at(-1)?.fact.at ?? null,
      isTyped: found.every(isTyped),
    };
  });
};

const endOf = (last: Answer, answers: readonly Answer[], approvedAt: readonly Fact[]): Fact | null => {
  const at = last.fact.at ?? Infinity;
  const later = answers.find((each) => (each.fact.at ?? -1) > at && !isTyped(each) && ends(last, each));
  if (later !== undefined) return later.fact;
  if (!onCards(last.operation)) return null;
  return approvedAt.find(({ value }) => typeof value === 'number' && value > at) ?? null;
};
