// Figures of a period: how well the plan was kept, how often and how long something failed, what it cost.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { planKinds } from '../plan/plan.ts';

const whole = z.number().int().min(0);
const hours = z.number().min(0);

/** Jobs of plans that fell due in the period, each counted once. */
export const complianceSchema = z.object({
  /** Done on the last allowed day or before. */
  onTime: whole,
  late: whole,
  missed: whole,
  /** Not done, and the last allowed day is over. */
  overdue: whole,
  /** onTime ÷ (onTime + late + missed + overdue); null = nothing fell due. */
  ratio: z.number().min(0).max(1).nullable(),
  /** Left out: cancelled ones, and those whose last allowed day has not passed. */
  cancelled: whole,
  notYet: whole,
});
/** How well the plan was kept. */
export type Compliance = Readonly<z.infer<typeof complianceSchema>>;

/** Failures and times of the terminals that are in service. Times are calendar time, day and night. */
export const reliabilitySchema = z.object({
  /** Terminals that were looked at, and those left out because they are not in service. */
  units: whole,
  unitsLeftOut: whole,
  /** Time during which they were in the books, hours. */
  observedHours: hours,
  /** Time during which they could not be used because of incidents, hours; what overlaps counts once. */
  downtimeHours: hours,
  /** Planned work during which they could not be used, hours; not part of the downtime. */
  plannedHours: hours,
  failures: whole,
  /** Failures that were repaired in the period. */
  repairs: whole,
  /** (observed − down) ÷ failures; null = no failure in the period. */
  mtbfHours: hours.nullable(),
  /** Mean time from failure until it worked again; null = no repair in the period. */
  mttrHours: hours.nullable(),
  /** 1 − down ÷ observed; null = nothing was observed. */
  availability: z.number().min(0).max(1).nullable(),
  /** Incidents left out: still usable, of the network or a whole store, or of terminals left out. */
  incidentsLeftOut: whole,
});
/** Failures and times. */
export type Reliability = Readonly<z.infer<typeof reliabilitySchema>>;

/** What it cost, in the shop's currency. */
export const costSchema = z.object({
  parts: z.number(),
  incidents: z.number(),
  /** Own working time; null = no price of an hour is set. */
  work: z.number().nullable(),
  workMinutes: z.number().min(0),
  total: z.number(),
  /** Left out: parts without a price, incidents without a cost, jobs without a time. */
  partsUnpriced: whole,
  incidentsUnpriced: whole,
  jobsUntimed: whole,
});
/** What it cost. */
export type Cost = Readonly<z.infer<typeof costSchema>>;

/** What may be worth a thought about one terminal; never an order. */
export const hintKinds = ['warranty', 'replace', 'watch', 'keep', 'notEnough'] as const;
/** What may be worth a thought. */
export type HintKind = (typeof hintKinds)[number];
/** What the hints are called. */
export const hintNames: Readonly<Record<HintKind, Bilingual>> = {
  warranty: { zh: '还在保修期', en: 'Under warranty' },
  replace: { zh: '可以考虑更换', en: 'Think about replacing' },
  watch: { zh: '留意', en: 'Keep an eye on it' },
  keep: { zh: '继续使用', en: 'Go on using' },
  notEnough: { zh: '记录还不够', en: 'Not enough records' },
};

/** One terminal over the last twelve months before the end of the period. */
export const unitFiguresSchema = z.object({
  unitId: z.uuid(),
  name: z.string(),
  store: z.string().nullable(),
  model: z.string().nullable(),
  /** Since when it is in the books; not before the twelve months. */
  knownDays: whole,
  failures: whole,
  downtimeHours: hours,
  cost: z.number(),
  warrantyUntil: z.iso.date().nullable(),
  purchasedOn: z.iso.date().nullable(),
  hint: z.enum(hintKinds),
});
/** One terminal over the last twelve months. */
export type UnitFigures = Readonly<z.infer<typeof unitFiguresSchema>>;

/** What the owner sets for the figures. */
export const figureSettingsSchema = z.object({
  /** Price of an hour of own work; null = not counted. */
  hourlyRate: z.number().min(0).max(1_000_000).nullable(),
  /** Price of a new terminal; null = replacing is judged by failures alone. */
  newPrice: z.number().positive().max(1_000_000).nullable(),
  /** Code of the currency by ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});
/** What the owner sets for the figures. */
export type FigureSettings = Readonly<z.infer<typeof figureSettingsSchema>>;
/** Until the owner sets them. */
export const usualFigureSettings: FigureSettings = { hourlyRate: null, newPrice: null, currency: 'CNY' };

/** Figures of a period. */
export const figuresSchema = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  today: z.iso.date(),
  compliance: complianceSchema,
  byKind: z.array(z.object({ kind: z.enum(planKinds), compliance: complianceSchema })),
  reliability: reliabilitySchema,
  cost: costSchema,
  /** Most failures first, at most 500. */
  units: z.array(unitFiguresSchema).max(500),
  settings: figureSettingsSchema,
});
/** Figures of a period. */
export type Figures = Readonly<z.infer<typeof figuresSchema>>;
