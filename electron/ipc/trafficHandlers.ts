// Answers about traffic and captures.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about traffic and captures, by command name. */
export const trafficHandlers = ({ traffic, captures }: Services) => ({
  'traffic.page': (input: CommandInput<'traffic.page'>) => traffic.page(input),
  'traffic.watch': (input: CommandInput<'traffic.watch'>) => traffic.watch(input),
  'traffic.detail': (input: CommandInput<'traffic.detail'>) => traffic.detail(input),
  'traffic.note': (input: CommandInput<'traffic.note'>) => traffic.note(input),
  'traffic.listen': (input: CommandInput<'traffic.listen'>) => traffic.listen(input),
  'captures.list': () => captures.list(),
  'captures.start': (input: CommandInput<'captures.start'>) => captures.start(input),
  'captures.stop': (input: CommandInput<'captures.stop'>) => captures.stop(input),
  'captures.part': (input: CommandInput<'captures.part'>) => captures.part(input),
  'captures.remove': (input: CommandInput<'captures.remove'>) => captures.remove(input),
  'captures.replay': (input: CommandInput<'captures.replay'>) => captures.replay(input),
  'capture.write': (input: PrivateInput<'capture.write'>) => captures.write(input),
  'capture.import': (input: PrivateInput<'capture.import'>) => captures.import(input),
});
