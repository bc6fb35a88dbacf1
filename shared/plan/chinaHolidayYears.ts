// Public holidays of the mainland of China and the weekend days worked instead (调休), year by year; data, no rules.
//
// Source of the announced years: the yearly notices “国务院办公厅关于…年部分节假日安排的通知” of the General Office of the State
// Council, by the day on which they were published; 2020 as prolonged on 2020-01-26. Compared day by day with the list of
// the chinese-days project (MIT) in the tests.
// Source of the years that are not announced yet: 全国年节及纪念日放假办法 (State Council order 795, in force since 2025-01-01):
// the days that the law gives, without the bridges and the worked weekends that only the notice of the year tells.
import type { Bilingual } from '../model/bilingual.ts';

/** What the holidays are called. */
export const festivals = {
  newYear: { zh: '元旦', en: 'New Year’s Day' },
  spring: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming Festival' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Festival = keyof typeof festivals;

/** One year: its holidays and the days worked instead. */
export interface HolidayYear {
  readonly year: number;
  /** Day on which the notice was published; null = not yet, only what the law gives. */
  readonly published: string | null;
  /** Month and day, from – until. */
  readonly off: readonly (readonly [Festival, string, string])[];
  readonly worked: readonly (readonly [Festival, string])[];
}

/** Every year that is known, the earliest first. */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2020,
    published: '2019-11-21',
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '01-24', '02-02'],
      ['qingming', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-25', '06-27'],
      ['national', '10-01', '10-08'],
    ],
    worked: [
      ['spring', '01-19'],
      ['labour', '04-26'],
      ['labour', '05-09'],
      ['dragonBoat', '06-28'],
      ['national', '09-27'],
      ['national', '10-10'],
    ],
  },
  {
    year: 2021,
    published: '2020-11-25',
    off: [
      ['newYear', '01-01', '01-03'],
      ['spring', '02-11', '02-17'],
      ['qingming', '04-03', '04-05'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-12', '06-14'],
      ['midAutumn', '09-19', '09-21'],
      ['national', '10-01', '10-07'],
    ],
    worked: [
      ['spring', '02-07'],
      ['spring', '02-20'],
      ['labour', '04-25'],
      ['labour', '05-08'],
      ['midAutumn', '09-18'],
      ['national', '09-26'],
      ['national', '10-09'],
    ],
  },
  {
    year: 2022,
    published: '2021-10-25',
    off: [
      ['newYear', '01-01', '01-03'],
      ['spring', '01-31', '02-06'],
      ['qingming', '04-03', '04-05'],
      ['labour', '04-30', '05-04'],
      ['dragonBoat', '06-03', '06-05'],
      ['midAutumn', '09-10', '09-12'],
      ['national', '10-01', '10-07'],
      ['newYear', '12-31', '12-31'],
    ],
    worked: [
      ['spring', '01-29'],
      ['spring', '01-30'],
      ['qingming', '04-02'],
      ['labour', '04-24'],
      ['labour', '05-07'],
      ['national', '10-08'],
      ['national', '10-09'],
    ],
  },
  {
    year: 2023,
    published: '2022-12-08',
    off: [
      ['newYear', '01-01', '01-02'],
      ['spring', '01-21', '01-27'],
      ['qingming', '04-05', '04-05'],
      ['labour', '04-29', '05-03'],
      ['dragonBoat', '06-22', '06-24'],
      ['midAutumn', '09-29', '09-29'],
      ['national', '09-30', '10-06'],
    ],
    worked: [
      ['spring', '01-28'],
      ['spring', '01-29'],
      ['labour', '04-23'],
      ['labour', '05-06'],
      ['dragonBoat', '06-25'],
      ['national', '10-07'],
      ['national', '10-08'],
    ],
  },
  {
    year: 2024,
    published: '2023-10-25',
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '02-10', '02-17'],
      ['qingming', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-10', '06-10'],
      ['midAutumn', '09-15', '09-17'],
      ['national', '10-01', '10-07'],
    ],
    worked: [
      ['spring', '02-04'],
      ['spring', '02-18'],
      ['qingming', '04-07'],
      ['labour', '04-28'],
      ['labour', '05-11'],
      ['midAutumn', '09-14'],
      ['national', '09-29'],
      ['national', '10-12'],
    ],
  },
  {
    year: 2025,
    published: '2024-11-12',
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '01-28', '02-04'],
      ['qingming', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '05-31', '06-02'],
      ['national', '10-01', '10-05'],
      ['midAutumn', '10-06', '10-06'],
      ['national', '10-07', '10-08'],
    ],
    worked: [
      ['spring', '01-26'],
      ['spring', '02-08'],
      ['labour', '04-27'],
      ['national', '09-28'],
      ['national', '10-11'],
    ],
  },
  {
    year: 2026,
    published: '2025-11-04',
    off: [
      ['newYear', '01-01', '01-03'],
      ['spring', '02-15', '02-23'],
      ['qingming', '04-04', '04-06'],
      ['labour', '05-01', '05-05'],
      ['dragonBoat', '06-19', '06-21'],
      ['midAutumn', '09-25', '09-27'],
      ['national', '10-01', '10-07'],
    ],
    worked: [
      ['newYear', '01-04'],
      ['spring', '02-14'],
      ['spring', '02-28'],
      ['labour', '05-09'],
      ['national', '09-20'],
      ['national', '10-10'],
    ],
  },
  {
    year: 2027,
    published: null,
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '02-05', '02-08'],
      ['qingming', '04-05', '04-05'],
      ['labour', '05-01', '05-02'],
      ['dragonBoat', '06-09', '06-09'],
      ['midAutumn', '09-15', '09-15'],
      ['national', '10-01', '10-03'],
    ],
    worked: [],
  },
  {
    year: 2028,
    published: null,
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '01-25', '01-28'],
      ['qingming', '04-04', '04-04'],
      ['labour', '05-01', '05-02'],
      ['dragonBoat', '05-28', '05-28'],
      ['national', '10-01', '10-02'],
      ['midAutumn', '10-03', '10-03'],
    ],
    worked: [],
  },
  {
    year: 2029,
    published: null,
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '02-12', '02-15'],
      ['qingming', '04-04', '04-04'],
      ['labour', '05-01', '05-02'],
      ['dragonBoat', '06-16', '06-16'],
      ['midAutumn', '09-22', '09-22'],
      ['national', '10-01', '10-03'],
    ],
    worked: [],
  },
  {
    year: 2030,
    published: null,
    off: [
      ['newYear', '01-01', '01-01'],
      ['spring', '02-02', '02-05'],
      ['qingming', '04-05', '04-05'],
      ['labour', '05-01', '05-02'],
      ['dragonBoat', '06-05', '06-05'],
      ['midAutumn', '09-12', '09-12'],
      ['national', '10-01', '10-03'],
    ],
    worked: [],
  },
];
