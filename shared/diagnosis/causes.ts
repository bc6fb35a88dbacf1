// Every cause that a diagnosis can name: words and rule.
import type { Bilingual } from '../model/bilingual.ts';
import type { CauseEntry } from './cause.ts';
import { bindingCauses } from './causes/bindingCauses.ts';
import { complianceCauses } from './causes/complianceCauses.ts';
import { dealingCauses } from './causes/dealingCauses.ts';
import { hardwareCauses } from './causes/hardwareCauses.ts';
import { keyCauses } from './causes/keyCauses.ts';
import { locationCauses } from './causes/locationCauses.ts';
import { networkCauses } from './causes/networkCauses.ts';
import { newTerminalCauses } from './causes/newTerminalCauses.ts';
import { operationCauses } from './causes/operationCauses.ts';
import { otherCauses } from './causes/otherCauses.ts';
import { partCauses } from './causes/partCauses.ts';
import { softwareCauses } from './causes/softwareCauses.ts';
import { standingCauses } from './causes/standingCauses.ts';

const all = {
  ...newTerminalCauses,
  ...bindingCauses,
  ...standingCauses,
  ...complianceCauses,
  ...dealingCauses,
  ...keyCauses,
  ...locationCauses,
  ...networkCauses,
  ...hardwareCauses,
  ...partCauses,
  ...softwareCauses,
  ...operationCauses,
  ...otherCauses,
} as const;

/** One of the causes. Ids are stable: answers, records and scripts rely on them. */
export type CauseId = keyof typeof all;

/** What is written about each cause, and its rule. */
export const causes: Readonly<Record<CauseId, CauseEntry>> = all;

/** What follows if the money goes through other hands; shown where payments themselves are approved. */
export const foreignImpact: Bilingual = {
  zh: '不处理的话：货款要经过别人的手，可能到不了账，出了问题也难追回。',
  en: 'If nothing is done, the money passes through other hands, may not arrive, and is hard to get back.',
};

/** What follows if a registration is not put right; shown with every cause of registration. */
export const registrationImpact: Bilingual = {
  zh: '不处理的话：这台终端收不了卡，资金和资料有安全风险，可能有罚款等法律责任，也会影响顾客体验。',
  en: 'If nothing is done, this terminal takes no cards, money and data are at risk, fines may follow, and customers are lost.',
};
