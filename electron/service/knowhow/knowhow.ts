// Everything that people have to know, for the open shop.
import type { ServiceDeps } from '../serviceDeps.ts';
import { createEmergencyCards } from './emergencyCards.ts';
import type { Knowhow } from './knowhowServices.ts';
import { createPublicNotices } from './publicNotices.ts';
import { createTrainings } from './trainings.ts';

/** Notices, emergency cards and training. */
export const createKnowhow = (deps: ServiceDeps): Knowhow => ({
  publicNotices: createPublicNotices(deps),
  emergency: createEmergencyCards(deps),
  training: createTrainings(deps),
});
