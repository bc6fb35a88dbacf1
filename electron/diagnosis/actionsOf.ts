// What is to be done about a finding: the words of its cause, or of the very code where the code asks for more care.
import type { CauseId } from '../../shared/diagnosis/causeIds.ts';
import { causes } from '../../shared/diagnosis/causes.ts';
import { findResponseCode } from '../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { Symptom } from '../../shared/diagnosis/symptoms.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Ranked } from './rank.ts';
import type { Scene } from './scene.ts';
import type { Footing } from './standing.ts';

const over: Bilingual = {
  zh: '现在不用处理；再出现时把时间和应答码记下来。',
  en: 'Nothing to do now; if it comes again, note time and code.',
};

/** For cards that a list says to keep: the acquirer's own rule decides, never the till. */
const captured: Bilingual = {
  zh: '这笔没有成功。按收单机构的留卡规定办，不与顾客争执；致电收单机构的授权电话，听他们的。',
  en: 'Not paid. Follow your acquirer’s rule for such cards and do not argue; call the acquirer’s authorisation line and do as they say.',
};

/** Causes that cover codes with steps of their own: 94 must be looked up before it is repeated, 04 is about the card. */
const ownSteps: Readonly<Partial<Record<CauseId, readonly Symptom[]>>> = {
  CARD: ['issuer', 'card-unread', 'card-expired', 'pin-refused'],
  'KEY-01': ['sign-on-needed'],
  'KEY-04': ['format-error'],
};

const stepOfCode = ({ profile }: Scene, cause: CauseId, footing: Footing | undefined): Bilingual | null => {
  const symptoms = ownSteps[cause] ?? [];
  const fault = footing?.faults.find(({ symptom }) => symptoms.includes(symptom));
  if (profile === null || fault === undefined) return null;
  const rows = fault.answers.map(({ code }) => findResponseCode(profile, code)).filter(({ isKnown }) => isKnown);
  return rows.some(({ action }) => action === 'CAPTURE') ? captured : (rows.at(-1)?.cashier ?? null);
};

/** What is to be done, the next step first. */
export const actionsOf = (scene: Scene, { cause, role }: Ranked, footing: Footing | undefined): Bilingual[] => {
  if (role === 'resolved') return [over];
  const usual = causes[cause].actions;
  const step = stepOfCode(scene, cause, footing);
  return step === null ? [...usual] : [step, ...usual.slice(1)];
};
