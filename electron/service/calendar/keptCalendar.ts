// The working calendar of a shop as it is kept: what it decides, its own days, imported calendars and the shipped one.
import { chinaHolidays } from '../../../shared/plan/chinaHolidays.ts';
import {
  type CalendarDay,
  type CalendarSettings,
  type CalendarSource,
  usualCalendar,
} from '../../../shared/plan/workCalendar.ts';
import { createWorkCalendar, type WorkCalendar } from '../../plan/workCalendar.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { KeptSource } from '../../store/workCalendarStore.ts';

/** Everything that is kept, the more important sources first. */
export interface KeptCalendar {
  readonly settings: CalendarSettings;
  readonly own: readonly CalendarDay[];
  readonly sources: readonly (CalendarSource | KeptSource)[];
}

/** Imported calendars come before the shipped one; years of which only the law is known come last. */
export const inOrder = (imported: readonly KeptSource[]): readonly (CalendarSource | KeptSource)[] =>
  [...imported, ...chinaHolidays].sort((one, other) => Number(other.isComplete) - Number(one.isComplete));

/** What is kept. Rejects with store.* */
export const keptCalendar = async ({ workCalendar }: ShopStore): Promise<KeptCalendar> => ({
  settings: (await workCalendar.settings()) ?? usualCalendar,
  own: await workCalendar.own(),
  sources: inOrder(await workCalendar.sources()),
});

/** The same, ready to be asked. */
export const askable = ({ settings, own, sources }: KeptCalendar): WorkCalendar =>
  createWorkCalendar({ weekdays: settings.weekdays, sources: settings.usesHolidays ? sources : [], own });

/** The working calendar of a shop, ready to be asked; read anew each time. Rejects with store.* */
export const workCalendarOf = async (store: ShopStore): Promise<WorkCalendar> => askable(await keptCalendar(store));
