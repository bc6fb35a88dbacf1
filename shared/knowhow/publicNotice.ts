// A change of rules, an announced maintenance or a restriction, as the owner entered it: context with a name, never a fact.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** What a notice is about (A4.2, A8.1 and A8.2 of the two articles). */
export const noticeKinds = ['rule', 'maintenance', 'restriction'] as const;
/** What a notice is about. */
export type NoticeKind = (typeof noticeKinds)[number];
/** What the kinds are called. */
export const noticeKindNames: Readonly<Record<NoticeKind, Bilingual>> = {
  rule: { zh: '规定变化', en: 'Change of rules' },
  maintenance: { zh: '系统维护公告', en: 'Announced maintenance' },
  restriction: { zh: '地区或行业限制', en: 'Restriction by region or industry' },
};

const oneLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What a person types of a notice. Days and times are local ones of the shop, without a zone. */
const draftObject = z.object({
  kind: z.enum(noticeKinds),
  title: oneLine(120),
  /** What it says, in the owner's words. */
  text: z.string().trim().max(2000),
  /** Who announced it. */
  issuer: oneLine(80),
  /** Where it can be read again: page, letter, app; null = not noted. */
  foundAt: oneLine(200).nullable(),
  /** First day, and from when on it. Without a time the whole day. */
  startsOn: z.iso.date(),
  startsAt: timeOfDay.nullable(),
  /** Last day, and until when on it; null = no end. */
  endsOn: z.iso.date().nullable(),
  endsAt: timeOfDay.nullable(),
  /** Acquirer code or name, store, model that it concerns; null = all. */
  acquirer: oneLine(60).nullable(),
  store: oneLine(120).nullable(),
  model: oneLine(80).nullable(),
});

type Spanned = Readonly<Pick<z.infer<typeof draftObject>, 'startsOn' | 'startsAt' | 'endsOn' | 'endsAt'>>;

/** The first minute of a notice as local time, `2026-11-22T00:00`. */
export const startOf = ({ startsOn, startsAt }: Spanned): string => `${startsOn}T${startsAt ?? '00:00'}`;

/** The last minute of a notice as local time; null = no end. */
export const endOf = ({ endsOn, endsAt }: Spanned): string | null =>
  endsOn === null ? null : `${endsOn}T${endsAt ?? '23:59'}`;

/** What a person types of a notice: it does not end before it begins, a maintenance ends, and a time has its day. */
export const noticeDraftSchema = draftObject
  .refine((draft) => draft.endsOn !== null || draft.endsAt === null, {
    path: ['endsOn'],
    message: 'a day for the time',
  })
  .refine((draft) => draft.kind !== 'maintenance' || draft.endsOn !== null, {
    path: ['endsOn'],
    message: 'a maintenance has an end',
  })
  .refine((draft) => (endOf(draft) ?? '9999') >= startOf(draft), { path: ['endsOn'], message: 'not before its start' });
/** What a person types of a notice. */
export type NoticeDraft = Readonly<z.infer<typeof noticeDraftSchema>>;

/** A notice as it is kept. */
export const publicNoticeSchema = z.object({
  ...draftObject.shape,
  id: z.uuid(),
  /** The owner has looked at what it means for the shop. */
  review: z.object({ at: z.iso.datetime(), by: z.string(), note: z.string() }).nullable(),
  enteredAt: z.iso.datetime(),
  enteredBy: z.string(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
/** A notice as it is kept. */
export type PublicNotice = Readonly<z.infer<typeof publicNoticeSchema>>;

/** How a notice stands at a local minute. */
export type NoticePhase = 'upcoming' | 'active' | 'over';

/** How a notice stands at a local minute, `2026-11-22T09:30`; its last minute still belongs to it. */
export const noticePhase = (notice: Spanned, minute: string): NoticePhase => {
  if (minute < startOf(notice)) return 'upcoming';
  const end = endOf(notice);
  return end !== null && minute > end ? 'over' : 'active';
};
