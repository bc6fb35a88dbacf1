// Answers about all terminals at once, and about the opening hours.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about all terminals at once, by command name. */
export const fleetHandlers = ({ fleet, openingHours }: Services) => ({
  'fleet.list': () => fleet.list(),
  'fleet.entry': (input: CommandInput<'fleet.entry'>) => fleet.entry(input),
  'fleet.presence': () => fleet.presence(),
  'fleet.openingHours': () => openingHours.get(),
  'fleet.setOpeningHours': (input: CommandInput<'fleet.setOpeningHours'>) => openingHours.set(input),
});
