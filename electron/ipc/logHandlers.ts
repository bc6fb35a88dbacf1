// Answers about the log, the exports and the operator.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the log, the exports and the operator, by command name. */
export const logHandlers = ({ log, exports, windowNotes }: Services) => ({
  'log.page': (input: CommandInput<'log.page'>) => log.page(input),
  'log.rows': (input: CommandInput<'log.rows'>) => log.rows(input),
  'log.position': (input: CommandInput<'log.position'>) => log.position(input),
  'log.entry': (input: CommandInput<'log.entry'>) => log.entry(input),
  'log.note': (input: CommandInput<'log.note'>) => log.note(input),
  'log.mark': (input: CommandInput<'log.mark'>) => log.mark(input),
  'log.views': () => log.views(),
  'log.saveView': (input: CommandInput<'log.saveView'>) => log.saveView(input),
  'log.removeView': (input: CommandInput<'log.removeView'>) => log.removeView(input),
  'log.facets': () => log.facets(),
  'log.rebuild': () => log.rebuild(),
  'log.write': ({ filter, language, file }: PrivateInput<'log.write'>) =>
    exports.log({
      filter,
      language,
      file,
      format: 'csv',
      isPlain: false,
      hasKeys: false,
      hasMark: true,
      withVerifier: false,
    }),
  'readings.write': (input: PrivateInput<'readings.write'>) => exports.readings(input),
  'operator.set': (input: PrivateInput<'operator.set'>) => windowNotes.signIn(input),
  'preferences.note': (input: PrivateInput<'preferences.note'>) => windowNotes.preferences(input),
  'paper.note': (input: PrivateInput<'paper.note'>) => windowNotes.paper(input),
  'shop.note': (input: PrivateInput<'shop.note'>) => windowNotes.otherShop(input),
});
