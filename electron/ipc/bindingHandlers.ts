// Answers about the binding of terminals: sheet, moves, swaps, reminders.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about binding sheets and moves, by command name. */
export const bindingHandlers = ({ bindings, moves }: Services) => ({
  'binding.sheet': (input: CommandInput<'binding.sheet'>) => bindings.sheet(input),
  'binding.observe': (input: CommandInput<'binding.observe'>) => bindings.observe(input),
  'binding.take': (input: CommandInput<'binding.take'>) => bindings.take(input),
  'binding.handle': (input: CommandInput<'binding.handle'>) => bindings.handle(input),
  'binding.outdated': (input: CommandInput<'binding.outdated'>) => bindings.outdated(input),
  'moves.save': (input: CommandInput<'moves.save'>) => moves.save(input),
  'moves.plan': (input: CommandInput<'moves.plan'>) => moves.plan(input),
  'moves.carryOut': (input: CommandInput<'moves.carryOut'>) => moves.carryOut(input),
  'moves.report': (input: CommandInput<'moves.report'>) => moves.report(input),
  'moves.cancel': (input: CommandInput<'moves.cancel'>) => moves.cancel(input),
  'moves.changeSim': (input: CommandInput<'moves.changeSim'>) => moves.changeSim(input),
});

/** Answers about swaps and reminders, by command name. */
export const swapHandlers = ({ swaps, upkeep }: Services) => ({
  'swap.start': (input: CommandInput<'swap.start'>) => swaps.start(input),
  'swap.get': (input: CommandInput<'swap.get'>) => swaps.get(input),
  'swap.passBatch': (input: CommandInput<'swap.passBatch'>) => swaps.passBatch(input),
  'swap.setUnit': (input: CommandInput<'swap.setUnit'>) => swaps.setUnit(input),
  'swap.noteRequest': (input: CommandInput<'swap.noteRequest'>) => swaps.noteRequest(input),
  'swap.noteActivation': (input: CommandInput<'swap.noteActivation'>) => swaps.noteActivation(input),
  'swap.compare': (input: CommandInput<'swap.compare'>) => swaps.compare(input),
  'swap.handOver': (input: CommandInput<'swap.handOver'>) => swaps.handOver(input),
  'swap.confirm': (input: CommandInput<'swap.confirm'>) => swaps.confirm(input),
  'swap.abandon': (input: CommandInput<'swap.abandon'>) => swaps.abandon(input),
  'upkeep.get': (input: CommandInput<'upkeep.get'>) => upkeep.get(input),
  'upkeep.noteApproved': (input: CommandInput<'upkeep.noteApproved'>) => upkeep.noteApproved(input),
  'upkeep.notePowerUp': (input: CommandInput<'upkeep.notePowerUp'>) => upkeep.notePowerUp(input),
  'upkeep.startReview': (input: CommandInput<'upkeep.startReview'>) => upkeep.startReview(input),
  'upkeep.answer': (input: CommandInput<'upkeep.answer'>) => upkeep.answer(input),
  'upkeep.settings': () => upkeep.settings(),
  'upkeep.setSettings': (input: CommandInput<'upkeep.setSettings'>) => upkeep.setSettings(input),
});
