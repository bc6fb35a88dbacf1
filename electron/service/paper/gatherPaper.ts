// What stands on each paper: its sections, and which entries of the log it carries.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { longestPaperDays, mostPaperEntries, type PaperRequest } from '../../../shared/paper/paperRequest.ts';
import { checkSections, checkSubtitle } from '../../export/paper/checkPaper.ts';
import { paperWord } from '../../export/paper/paperWords.ts';
import { handoverSections, periodSections } from '../../export/paper/periodPaper.ts';
import { momentsOf } from '../inspection/localSpan.ts';
import { filterWords } from './filterWords.ts';
import { gatherDossier } from './gatherDossier.ts';
import { gatherInspection } from './gatherInspection.ts';
import { gatherHandover, gatherPeriod } from './gatherPeriod.ts';
import { type GatheredPaper, localTimeOf, type PaperDeps } from './paperParts.ts';
import { countMatching, type Matching } from './readEntries.ts';

type Of<T extends PaperRequest['template']> = Extract<PaperRequest, { template: T }>;

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

const signersOf = (language: Language): readonly string[] => [
  paperWord('technician', language),
  paperWord('confirmedBy', language),
];

/** The newest entries that fit into one document; the rest is named in words. */
const newest = ({ total, asOf }: Matching) => ({
  skip: Math.max(0, total - mostPaperEntries),
  take: Math.min(total, mostPaperEntries),
  total,
  asOf,
  parts: 1,
});

const entriesNote = (shown: number, total: number, language: Language): string | null =>
  total <= shown
    ? null
    : language === 'zh'
      ? `这里列出最近 ${String(shown)} 条，共 ${String(total)} 条；附件里最多有最近 ${String(mostPaperEntries)} 条。`
      : `The newest ${String(shown)} of ${String(total)} entries stand here; the attachment holds the newest ${String(mostPaperEntries)} at most.`;

const logPaper = async (deps: PaperDeps, { filter, part }: Of<'log'>, language: Language): Promise<GatheredPaper> => {
  const { total, asOf } = await countMatching(deps, filter);
  const parts = Math.max(1, Math.ceil(total / mostPaperEntries));
  if (part > parts) refuse('paper.part-unknown', { part, parts });
  const skip = (part - 1) * mostPaperEntries;
  const take = Math.min(mostPaperEntries, total - skip);
  const filters = await filterWords(deps, filter, language);
  const range = `${String(part)} / ${String(parts)} (${String(skip + 1)}–${String(skip + take)} / ${String(total)})`;
  return {
    subtitle: null,
    filters: parts === 1 ? filters : [...filters, [paperWord('part', language), range]],
    sections: [],
    entries: filter,
    ...{ skip, take, total, asOf, parts },
    shown: { title: null, most: mostPaperEntries, note: null },
    signatures: signersOf(language),
  };
};

const checkPaper = async (deps: PaperDeps, { checkId }: Of<'check'>, language: Language): Promise<GatheredPaper> => {
  const report = (await deps.shops.open.checks.byId(checkId)) ?? refuse('report.unknown', { checkId });
  const { terminalId } = report;
  // The line about a check is written when it ends; a second more lets its own link lines in.
  const until = new Date(Date.parse(report.finishedAt) + 60_000).toISOString();
  const entries = { terminalId, from: report.startedAt, until };
  return {
    subtitle: checkSubtitle(report, language),
    filters: await filterWords(deps, entries, language),
    sections: checkSections(report, language, localTimeOf(deps.clock)),
    entries,
    ...newest(await countMatching(deps, entries)),
    shown: null,
    signatures: signersOf(language),
  };
};

const terminalPaper = async (
  deps: PaperDeps,
  { terminalId }: Of<'terminal'>,
  language: Language,
): Promise<GatheredPaper> => {
  const { subtitle, sections } = await gatherDossier(deps, terminalId, language);
  const entries = { terminalId };
  const matching = await countMatching(deps, entries);
  return {
    subtitle,
    filters: [[paperWord('terminal', language), subtitle]],
    sections,
    entries,
    ...newest(matching),
    shown: { title: paperWord('log', language), most: 500, note: entriesNote(500, matching.total, language) },
    signatures: [],
  };
};

interface Days {
  readonly from: string;
  readonly until: string;
}

const mustBePeriod = ({ from, until }: Days): void => {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
  if (days < 1 || days > longestPaperDays) refuse('paper.period', { days, most: longestPaperDays });
};

const periodWords = ({ from, until }: Days, store: string | null, language: Language): readonly [string, string][] => [
  [paperWord('period', language), `${from} – ${until}`],
  [paperWord('store', language), store ?? paperWord('allStores', language)],
];

const periodPaper = async (deps: PaperDeps, request: Of<'period'>, language: Language): Promise<GatheredPaper> => {
  mustBePeriod(request);
  const { from, until, store } = request;
  const entries = { ...momentsOf(deps.clock, { from, until }), store };
  const data = await gatherPeriod(deps, request, entries);
  return {
    subtitle: `${from} – ${until}${store === null ? '' : ` · ${store}`}`,
    filters: periodWords(request, store, language),
    sections: periodSections(data, language, localTimeOf(deps.clock)),
    entries,
    ...newest(await countMatching(deps, entries)),
    shown: null,
    signatures: [paperWord('confirmedBy', language)],
  };
};

const handoverPaper = async (deps: PaperDeps, request: Of<'handover'>, language: Language): Promise<GatheredPaper> => {
  mustBePeriod(request);
  const { from, until, store } = request;
  const entries = { ...momentsOf(deps.clock, { from, until }), store };
  const matching = await countMatching(deps, entries);
  const data = await gatherHandover(deps, store);
  return {
    subtitle: `${from} – ${until}${store === null ? '' : ` · ${store}`}`,
    filters: periodWords(request, store, language),
    sections: handoverSections(data, language, localTimeOf(deps.clock)),
    entries,
    ...newest(matching),
    shown: {
      title: language === 'zh' ? '这段时间的日志' : 'Log of the period',
      most: 300,
      note: entriesNote(300, matching.total, language),
    },
    signatures: language === 'zh' ? ['交班人签字', '接班人签字'] : ['Handed over by', 'Taken over by'],
  };
};

const inspectionPaper = async (
  deps: PaperDeps,
  request: Of<'inspection'>,
  language: Language,
): Promise<GatheredPaper> => {
  mustBePeriod(request);
  const { from, until } = request;
  const entries = momentsOf(deps.clock, { from, until });
  return {
    subtitle: `${from} – ${until}`,
    filters: periodWords(request, null, language).slice(0, 1),
    sections: await gatherInspection(deps, request, language),
    entries,
    ...newest(await countMatching(deps, entries)),
    shown: null,
    signatures: signersOf(language),
  };
};

/** Gathers one paper. Rejects with paper.*, report.unknown, terminal.unknown, evidence.*, store.* */
export const gatherPaper = (deps: PaperDeps, request: PaperRequest, language: Language): Promise<GatheredPaper> => {
  switch (request.template) {
    case 'log':
      return logPaper(deps, request, language);
    case 'check':
      return checkPaper(deps, request, language);
    case 'terminal':
      return terminalPaper(deps, request, language);
    case 'period':
      return periodPaper(deps, request, language);
    case 'inspection':
      return inspectionPaper(deps, request, language);
    case 'handover':
      return handoverPaper(deps, request, language);
  }
};
