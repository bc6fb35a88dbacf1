// Puts a finding together from its texts and the facts that fill them.
import { doctorFindings } from '../../../shared/help/doctor/doctorFindings.ts';
import { type Bilingual, fillText } from '../../../shared/model/bilingual.ts';
import type { DoctorAction, DoctorFinding, DoctorFindingId } from '../../../shared/model/doctorReport.ts';
import type { Who } from '../../../shared/model/who.ts';
import { redactText } from '../../log/redact.ts';

/** What is known about a finding; facts may differ by language. */
export interface FindingFacts {
  readonly address?: string;
  readonly facts?: Readonly<Record<string, string | number | Bilingual>>;
  readonly evidence?: Readonly<Record<string, string | number>>;
  readonly action?: DoctorAction;
  /** Instead of the outcome that the texts have: a port that hardly holds a terminal may be silent. */
  readonly outcome?: DoctorFinding['outcome'];
  /** Instead of the party that the texts name. */
  readonly who?: Who;
}

const oneLanguage = (
  facts: NonNullable<FindingFacts['facts']>,
  language: 'zh' | 'en',
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact[language] : fact]),
  );

const filled = (text: Bilingual, facts: NonNullable<FindingFacts['facts']>): Bilingual => ({
  zh: redactText(fillText(text, oneLanguage(facts, 'zh')).zh),
  en: redactText(fillText(text, oneLanguage(facts, 'en')).en),
});

/** The finding in words; everything that came from outside is masked. */
export const makeFinding = (id: DoctorFindingId, given: FindingFacts = {}): DoctorFinding => {
  const { check, outcome, title, explanation, remedy, who } = doctorFindings[id];
  const facts = given.facts ?? {};
  return {
    id,
    check,
    outcome: given.outcome ?? outcome,
    address: given.address ?? null,
    title: filled(title, facts),
    explanation: filled(explanation, facts),
    remedy: remedy === null ? null : filled(remedy, facts),
    who: given.who ?? who,
    evidence: Object.entries(given.evidence ?? {}).map(([key, value]) => ({ key, value: redactText(String(value)) })),
    action: given.action ?? null,
  };
};
