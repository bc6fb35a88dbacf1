// Answers about the connection doctor.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the connection doctor, by command name. */
export const doctorHandlers = ({ doctor }: Services) => ({
  'doctor.start': (input: CommandInput<'doctor.start'>) => doctor.start(input),
  'doctor.cancel': (input: CommandInput<'doctor.cancel'>) => doctor.cancel(input),
  'doctor.latest': () => doctor.latest(),
});
