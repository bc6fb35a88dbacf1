// Answers about what people have to know.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about what people have to know, by command name. */
export const knowhowHandlers = ({ knowhow: { publicNotices, emergency, training } }: Services) => ({
  'knowhow.notices': () => publicNotices.list(),
  'knowhow.saveNotice': (input: CommandInput<'knowhow.saveNotice'>) => publicNotices.save(input),
  'knowhow.reviewNotice': (input: CommandInput<'knowhow.reviewNotice'>) => publicNotices.review(input),
  'knowhow.removeNotice': (input: CommandInput<'knowhow.removeNotice'>) => publicNotices.remove(input),
  'knowhow.noticesFor': (input: CommandInput<'knowhow.noticesFor'>) => publicNotices.about(input),
  'knowhow.stores': () => emergency.stores(),
  'knowhow.card': (input: CommandInput<'knowhow.card'>) => emergency.card(input),
  'knowhow.saveCard': (input: CommandInput<'knowhow.saveCard'>) => emergency.save(input),
  'knowhow.training': () => training.overview(),
  'knowhow.acknowledge': (input: CommandInput<'knowhow.acknowledge'>) => training.acknowledge(input),
  'knowhow.trainingHistory': (input: CommandInput<'knowhow.trainingHistory'>) => training.history(input),
  'knowhow.setTrainingMonths': (input: CommandInput<'knowhow.setTrainingMonths'>) => training.setMonths(input),
});
