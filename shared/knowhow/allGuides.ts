// All guides, in the order of the list.
import { type Guide, type GuideId, guideIds } from './guide.ts';
import { batteries, paperAndCleaning, updates } from './guides/careGuides.ts';
import { movingTerminal, newTerminal, spareTerminals, swappingTerminal } from './guides/changeGuides.ts';
import { cardData, whoPaysYou } from './guides/moneyGuides.ts';
import { fraudCalls, tamperAndVisitors } from './guides/securityGuides.ts';
import { failsAtTill, openAndClose, signOnAndSettle } from './guides/tillGuides.ts';
import { code97, networkOutage, simCard } from './guides/troubleGuides.ts';

/** Every guide by its id. */
export const guides: Readonly<Record<GuideId, Guide>> = {
  failsAtTill,
  openAndClose,
  signOnAndSettle,
  code97,
  networkOutage,
  tamperAndVisitors,
  fraudCalls,
  cardData,
  whoPaysYou,
  paperAndCleaning,
  batteries,
  newTerminal,
  movingTerminal,
  swappingTerminal,
  spareTerminals,
  simCard,
  updates,
};

/** Every guide, in the order of the list. */
export const allGuides: readonly Guide[] = guideIds.map((id) => guides[id]);

/** The guides that people acknowledge. */
export const trainingGuides: readonly Guide[] = allGuides.filter(({ training }) => training.length > 0);
