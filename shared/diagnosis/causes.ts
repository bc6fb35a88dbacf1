// Every cause that a diagnosis can name, with what is written about it.
import type { Bilingual } from '../model/bilingual.ts';
import type { CauseWords } from './cause.ts';
import type { CauseId } from './causeIds.ts';
import { hardwareCauses } from './causes/hardwareCauses.ts';
import { keyCauses } from './causes/keyCauses.ts';
import { networkCauses } from './causes/networkCauses.ts';
import { operationCauses } from './causes/operationCauses.ts';
import { registrationCauses } from './causes/registrationCauses.ts';
import { softwareCauses } from './causes/softwareCauses.ts';
import { standingCauses } from './causes/standingCauses.ts';

/** What is written about each cause. */
export const causes: Readonly<Record<CauseId, CauseWords>> = {
  ...registrationCauses,
  ...standingCauses,
  ...keyCauses,
  ...networkCauses,
  ...hardwareCauses,
  ...softwareCauses,
  ...operationCauses,
};

/** What follows if a registration is not put right; shown with every cause of registration. */
export const registrationImpact: Bilingual = {
  zh: '不处理的话：这台终端收不了卡，资金和资料有安全风险，可能有罚款等法律责任，也会影响顾客体验。',
  en: 'If nothing is done, this terminal takes no cards, money and data are at risk, fines may follow, and customers are lost.',
};
