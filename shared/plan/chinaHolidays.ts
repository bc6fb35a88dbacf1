// The public holidays of the mainland of China as calendars: the announced years, and those of which only the law is known.
import { festivals, type HolidayYear, holidayYears } from './chinaHolidayYears.ts';
import type { CalendarDay, CalendarSource } from './workCalendar.ts';

const offDays = (year: number, [festival, from, until]: HolidayYear['off'][number]): CalendarDay[] => {
  const start = Date.parse(`${String(year)}-${from}T00:00:00.000Z`);
  const end = Date.parse(`${String(year)}-${until}T00:00:00.000Z`);
  return Array.from({ length: (end - start) / 86_400_000 + 1 }, (_, at) => ({
    on: new Date(start + at * 86_400_000).toISOString().slice(0, 10),
    isWorking: false,
    name: festivals[festival],
  }));
};

const workedDay = (year: number, [festival, on]: HolidayYear['worked'][number]): CalendarDay => ({
  on: `${String(year)}-${on}`,
  isWorking: true,
  name: { zh: `调休上班（${festivals[festival].zh}）`, en: `Worked instead of ${festivals[festival].en}` },
});

const daysOf = (chosen: readonly HolidayYear[]): CalendarDay[] =>
  chosen.flatMap(({ year, off, worked }) => [
    ...off.flatMap((span) => offDays(year, span)),
    ...worked.map((day) => workedDay(year, day)),
  ]);

const announced = holidayYears.filter(({ published }) => published !== null);
const expected = holidayYears.filter(({ published }) => published === null);

/** What comes with the program: the announced years first, then those of which only the law is known. */
export const chinaHolidays: readonly CalendarSource[] = [
  {
    name: '中国大陆法定节假日和调休 · Public holidays of mainland China',
    source: `国务院办公厅《关于${String(announced.at(-1)?.year)}年部分节假日安排的通知》（${String(announced.at(-1)?.published)}）及以前各年的通知`,
    isComplete: true,
    years: announced.map(({ year }) => year),
    days: daysOf(announced),
  },
  {
    name: '尚未公布的年份：只有法律规定的节日 · Years not announced yet: only what the law fixes',
    source: '《全国年节及纪念日放假办法》（国务院令第795号，2025-01-01 起施行）',
    isComplete: false,
    years: expected.map(({ year }) => year),
    days: daysOf(expected),
  },
];
