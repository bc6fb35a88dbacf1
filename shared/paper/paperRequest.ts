// What can be printed: which paper, and of what. Every paper also carries the log entries behind it, sealed.
import { z } from 'zod';
import { type Bilingual, languageSchema } from '../model/bilingual.ts';
import { logFilterSchema } from '../model/logEntry.ts';

/** Every template. */
export const paperTemplates = ['log', 'check', 'terminal', 'period', 'inspection', 'handover'] as const;
/** One template. */
export type PaperTemplate = (typeof paperTemplates)[number];

/** What the templates are called; also the title of the page. */
export const paperNames: Readonly<Record<PaperTemplate, Bilingual>> = {
  log: { zh: '维护记录', en: 'Maintenance record' },
  check: { zh: '检查报告', en: 'Check report' },
  terminal: { zh: '终端档案', en: 'Terminal dossier' },
  period: { zh: '阶段总结', en: 'Period summary' },
  inspection: { zh: '巡检证据', en: 'Inspection evidence' },
  handover: { zh: '交接单', en: 'Handover sheet' },
};

/** Most entries in one document, printed or attached: about 400 pages. More are split into parts. */
export const mostPaperEntries = 10_000;
/** Most entries that the preview shows; the file holds them all. */
export const mostPreviewed = 200;
/** Longest period of a summary in days. */
export const longestPaperDays = 3660;

const period = { from: z.iso.date(), until: z.iso.date() };
const store = z.string().min(1).max(120).nullable();

/** One paper, and of what. Days are local and both included. */
export const paperRequestSchema = z.discriminatedUnion('template', [
  /** `part` from 1: entries in their order, `mostPaperEntries` in each. */
  z.object({
    template: z.literal('log'),
    filter: logFilterSchema,
    part: z.number().int().min(1).max(100_000).default(1),
  }),
  z.object({ template: z.literal('check'), checkId: z.uuid() }),
  z.object({ template: z.literal('terminal'), terminalId: z.uuid() }),
  z.object({ template: z.literal('period'), ...period, store }),
  z.object({ template: z.literal('inspection'), ...period }),
  z.object({ template: z.literal('handover'), ...period, store }),
]);
/** One paper, and of what. */
export type PaperRequest = Readonly<z.infer<typeof paperRequestSchema>>;

/** A paper in the language of its reader. */
export const paperWishSchema = z.object({ request: paperRequestSchema, language: languageSchema });
/** A paper as the window shows it before it is saved. */
export const paperPreviewSchema = z.object({
  title: z.string(),
  /** Rules and content of the page; no scripts, no addresses. */
  style: z.string(),
  body: z.string(),
  /** How many entries it holds, and how many of these the preview shows. */
  entries: z.number().int(),
  shown: z.number().int(),
  /** How many parts of `mostPaperEntries` there are; 1 for every template but the log. */
  parts: z.number().int(),
});
/** A paper as the window shows it before it is saved. */
export type PaperPreview = Readonly<z.infer<typeof paperPreviewSchema>>;

/** What was written. */
export const paperDoneSchema = z.object({
  file: z.string(),
  entries: z.number().int(),
  pages: z.number().int(),
  bytes: z.number().int(),
  /** Id of the key that signed it; null = nothing could sign. */
  keyId: z.string().nullable(),
});
/** What was written. */
export type PaperDone = Readonly<z.infer<typeof paperDoneSchema>>;
