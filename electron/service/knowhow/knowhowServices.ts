// What people have to know, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Rule changes, announced maintenance and restrictions, as the owner entered them. */
export interface PublicNotices {
  list(): Answer<'knowhow.notices'>;
  save(input: CommandInput<'knowhow.saveNotice'>): Answer<'knowhow.saveNotice'>;
  review(input: CommandInput<'knowhow.reviewNotice'>): Answer<'knowhow.reviewNotice'>;
  remove(input: CommandInput<'knowhow.removeNotice'>): Answer<'knowhow.removeNotice'>;
  about(input: CommandInput<'knowhow.noticesFor'>): Answer<'knowhow.noticesFor'>;
}

/** The emergency card of each store. */
export interface EmergencyCards {
  stores(): Answer<'knowhow.stores'>;
  card(input: CommandInput<'knowhow.card'>): Answer<'knowhow.card'>;
  save(input: CommandInput<'knowhow.saveCard'>): Answer<'knowhow.saveCard'>;
}

/** Who has read which guide, until when it counts, and what is due. */
export interface Trainings {
  overview(): Answer<'knowhow.training'>;
  acknowledge(input: CommandInput<'knowhow.acknowledge'>): Answer<'knowhow.acknowledge'>;
  history(input: CommandInput<'knowhow.trainingHistory'>): Answer<'knowhow.trainingHistory'>;
  setMonths(input: CommandInput<'knowhow.setTrainingMonths'>): Answer<'knowhow.setTrainingMonths'>;
}

/** All of it. */
export interface Knowhow {
  readonly publicNotices: PublicNotices;
  readonly emergency: EmergencyCards;
  readonly training: Trainings;
}
