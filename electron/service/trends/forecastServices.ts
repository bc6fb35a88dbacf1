// What the engine offers about trends of one terminal: usual ranges, forecasts, replaced parts.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Usual ranges, forecasts and replaced parts of the open shop's terminals. */
export interface Forecasts {
  get(input: CommandInput<'forecast.get'>): Answer<'forecast.get'>;
  usual(input: CommandInput<'forecast.usual'>): Answer<'forecast.usual'>;
  notePart(input: CommandInput<'forecast.notePart'>): Answer<'forecast.notePart'>;
  withdrawPart(input: CommandInput<'forecast.withdrawPart'>): Answer<'forecast.withdrawPart'>;
  loadYear(input: CommandInput<'forecast.loadYear'>): Answer<'forecast.loadYear'>;
}

/** A year of readings that never happened, as the simulator makes it; days are whole, since 1970. */
export interface YearOfReadings {
  readonly firstDay: number;
  readonly lastDay: number;
  /** The day on which its battery was replaced; null = it was not. */
  readonly replacedOn: number | null;
  day(day: number): readonly { readonly metric: MetricKey; readonly value: number; readonly at: number }[];
}

/** Makes such a year; the same every time. */
export type MakeYear = (wish: { readonly lastDay: number; readonly ends: 'whole' | 'monthBefore' }) => YearOfReadings;
