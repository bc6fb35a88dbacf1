// Turns a finding of shared/help into a result: facts filled into both languages, evidence and limit attached.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import type { CheckHelp, Finding } from '../../../shared/help/checkHelp.ts';
import { commonFindings } from '../../../shared/help/commonFindings.ts';
import { busyStatusCodes } from '../../../shared/help/terminalStatusCodes.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { type Bilingual, fillText, type Language } from '../../../shared/model/bilingual.ts';
import type { CheckResult, Evidence } from '../../../shared/model/healthReport.ts';
import type { CheckContext } from './check.ts';

/** Facts for the places of a text; a bilingual one differs between the languages. */
export type FindingFacts = Readonly<Record<string, Bilingual | string | number>>;

/** What belongs to a result besides its finding. */
export interface Found {
  readonly evidence?: readonly Evidence[];
  readonly limit?: Bounds | null;
  readonly facts?: FindingFacts;
}

const inOne = (facts: FindingFacts, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact[language] : fact]),
  );

/** A text with its places filled in both languages. */
export const fillBoth = (text: Bilingual, facts: FindingFacts): Bilingual => ({
  zh: fillText(text, inOne(facts, 'zh')).zh,
  en: fillText(text, inOne(facts, 'en')).en,
});

/** The result that a finding makes. */
export const makeResult = (
  id: CheckId,
  finding: Finding,
  { evidence = [], limit = null, facts = {} }: Found,
): CheckResult => ({
  id,
  outcome: finding.outcome,
  evidence: [...evidence],
  limit,
  explanation: fillBoth(finding.explanation, facts),
  remedy: finding.remedy === null ? null : fillBoth(finding.remedy, facts),
  who: finding.who,
});

/** Whether the terminal said that it was busy, so that what is missing may be offered at another time. */
export const isBusy = ({ facts }: CheckContext['report']): boolean =>
  facts.statusCode !== null && busyStatusCodes.includes(facts.statusCode);

/** The result where the terminal gave nothing to judge: not offered, or not reached this time. */
export const nothingRead = (help: CheckHelp, { report }: CheckContext): CheckResult => {
  if (report.brokenBy?.code === 'check.too-long') return makeResult(help.id, commonFindings.tooLong, {});
  if (report.ending !== 'complete') return makeResult(help.id, commonFindings[report.ending], {});
  return makeResult(help.id, isBusy(report) ? commonFindings.busy : commonFindings.notOffered, {});
};

/** Several names as one enumeration in each language. */
export const joined = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => en).join(', '),
});
