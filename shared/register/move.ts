// Moving a terminal and changing its SIM card: both are told to the acquirer, and stay open until they are.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import type { registerTaskSchema } from './registerRecord.ts';

/** Fields that say where a terminal stands. */
export const placeFields = ['installAddress', 'region', 'store', 'counter'] as const;
/** A field that says where a terminal stands. */
export type PlaceField = (typeof placeFields)[number];
/** Those of them that the acquirer has registered: another counter of the same shop is no move. */
export const movingFields: readonly PlaceField[] = ['installAddress', 'region', 'store'];

/** How somebody was told. */
export const reportWays = ['phone', 'app', 'portal', 'manager', 'counter'] as const;
/** How somebody was told. */
export type ReportWay = (typeof reportWays)[number];
/** What the ways are called. */
export const reportWayNames: Readonly<Record<ReportWay, Bilingual>> = {
  phone: { zh: '电话', en: 'by telephone' },
  app: { zh: '收单机构 App', en: "in the acquirer's app" },
  portal: { zh: '商户网站', en: "on the acquirer's portal" },
  manager: { zh: '客户经理', en: 'to the account manager' },
  counter: { zh: '网点柜台', en: 'at a branch' },
};

/** That the acquirer was told: how, when, who, and the number it gave. */
export const reportSchema = z.object({
  how: z.enum(reportWays),
  on: z.iso.date(),
  to: z.string().trim().min(1).max(80),
  caseNumber: z.string().trim().max(60).nullable(),
});
/** That the acquirer was told. */
export type Report = Readonly<z.infer<typeof reportSchema>>;

/** Reported, or not yet, with the day by which it will be. There is no third answer. */
export const statementSchema = z.discriminatedUnion('state', [
  reportSchema.extend({ state: z.literal('reported') }),
  z.object({ state: z.literal('notYet'), dueOn: z.iso.date() }),
]);
/** Reported, or not yet. */
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/** New texts of the place; null empties a field. */
export const placeSchema = z.partialRecord(z.enum(placeFields), z.string().trim().max(160).nullable());
/** New texts of the place. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

type TaskData = z.infer<typeof registerTaskSchema>['data'];

/** What the data of a task of kind `move` or `simChange` says of its report; null = not reported yet. */
export const reportOf = (data: TaskData): Report | null => {
  const parsed = reportSchema.safeParse({
    how: data['reportHow'],
    on: data['reportOn'],
    to: data['reportTo'],
    caseNumber: data['caseNumber'] ?? null,
  });
  return parsed.success ? parsed.data : null;
};

/** A report as data of a task. */
export const reportData = ({ how, on, to, caseNumber }: Report): TaskData => ({
  reportHow: how,
  reportOn: on,
  reportTo: to,
  caseNumber,
});

/** The day on which a move is planned; null = it has taken place. */
export const plannedOnOf = (data: TaskData): string | null => {
  const day = z.iso.date().safeParse(data['plannedOn']);
  return data['phase'] === 'planned' && day.success ? day.data : null;
};

/** The places of a task of kind `move`, as data: `from.…` and `to.…`. */
export const placeData = (side: 'from' | 'to', place: Place): TaskData =>
  Object.fromEntries(Object.entries(place).map(([field, value]) => [`${side}.${field}`, value ?? null]));

/** One side of the move of a task. */
export const placeOf = (data: TaskData, side: 'from' | 'to'): Place =>
  Object.fromEntries(
    placeFields.flatMap((field) => {
      const value = data[`${side}.${field}`];
      return typeof value === 'string' || value === null ? [[field, value]] : [];
    }),
  );
