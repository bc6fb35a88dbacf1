// Answers about usual ranges, forecasts and replaced parts.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about usual ranges, forecasts and replaced parts, by command name. */
export const forecastHandlers = ({ forecasts }: Services) => ({
  'forecast.get': (input: CommandInput<'forecast.get'>) => forecasts.get(input),
  'forecast.usual': (input: CommandInput<'forecast.usual'>) => forecasts.usual(input),
  'forecast.notePart': (input: CommandInput<'forecast.notePart'>) => forecasts.notePart(input),
  'forecast.withdrawPart': (input: CommandInput<'forecast.withdrawPart'>) => forecasts.withdrawPart(input),
  'forecast.loadYear': (input: CommandInput<'forecast.loadYear'>) => forecasts.loadYear(input),
});
