// A paper as a page with the entries it carries: what it says of itself, its sections, and the attachment.
import { randomUUID } from 'node:crypto';
import type { Language } from '../../../shared/model/bilingual.ts';
import { mostPreviewed, type PaperRequest, paperNames } from '../../../shared/paper/paperRequest.ts';
import { createLogLines, linesEnd } from '../../export/log/logJson.ts';
import { entryRows, entryTable } from '../../export/paper/entryTable.ts';
import { paperCodeSvg } from '../../export/paper/paperCode.ts';
import type { PaperDocument, PaperRow, PaperSection } from '../../export/paper/paperDocument.ts';
import { type PaperWord, paperWord } from '../../export/paper/paperWords.ts';
import type { Plain } from '../../journal/canonicalText.ts';
import { aboutHash, type ExportStatement, signedForm, statementText } from '../../journal/exportSeal.ts';
import { sha256 } from '../../store/journalStore.ts';
import { offsetText } from '../isoTime.ts';
import { type GatheredPaper, localTimeOf, type PaperDeps } from './paperParts.ts';
import { readEntries } from './readEntries.ts';

/** When and from which journal a paper is made. */
interface Origin {
  readonly exportId: string;
  readonly at: string;
  readonly by: string;
  readonly program: string;
  readonly journal: ExportStatement['journal'];
  readonly head: ExportStatement['head'];
}

/** A paper that can be printed. */
export interface ComposedPaper {
  readonly document: PaperDocument;
  readonly exportId: string;
  /** Below each sheet. */
  readonly foot: string;
  /** The entries as sealed JSON lines. */
  readonly lines: readonly string[];
  readonly entries: number;
  readonly shown: number;
}

const originNow = async ({ shops, operator, clock, version }: PaperDeps): Promise<Origin> => {
  const { sealedEntries } = shops.open;
  const { number, hash } = await sealedEntries.tip();
  return {
    exportId: randomUUID(),
    at: offsetText(clock, clock.now()),
    by: operator.current(),
    program: `Terminal Steward ${version}`,
    journal: { id: await sealedEntries.id(), entries: number, hash },
    head: await sealedEntries.head(),
  };
};

interface Carried {
  readonly rows: readonly PaperRow[];
  readonly lines: readonly string[];
  readonly chain: string;
  readonly entries: number;
  readonly shown: number;
}

const rowsOf = (blocks: readonly PaperRow[][], most: number): readonly PaperRow[] => {
  const rows = blocks.flat();
  let entries = rows.filter((row) => !('heading' in row)).length;
  // The newest stay; a day without entries loses its heading too.
  const from = rows.findIndex((row) => {
    if ('heading' in row) return false;
    entries -= 1;
    return entries < most;
  });
  const kept = rows.slice(Math.max(0, from));
  const heading = rows.slice(0, Math.max(0, from)).findLast((row) => 'heading' in row);
  return heading === undefined || (kept[0] !== undefined && 'heading' in kept[0]) ? kept : [heading, ...kept];
};

const carry = async (
  deps: PaperDeps,
  paper: GatheredPaper,
  { origin, language, most }: { readonly origin: Origin; readonly language: Language; readonly most: number },
): Promise<Carried & { readonly about: string }> => {
  const { exportId, at, by, program } = origin;
  const simulated = deps.shops.kind === 'simulated';
  const head = { exportId, program, exportedAt: at, exportedBy: by, simulated, filter: { ...paper.entries } };
  const form = createLogLines(head, sha256);
  const first = form.start();
  const lines = [first];
  const blocks: PaperRow[][] = [];
  const local = localTimeOf(deps.clock);
  let day: string | null = null;
  let last = 0;
  for await (const page of readEntries(deps, paper.entries, paper)) {
    for (const [{ entry }, chained] of page) {
      if (chained === null) continue;
      const { number, body, hash, before } = chained;
      lines.push(form.row({ entry, body, hash, previous: number === last + 1 && last > 0 ? null : before }));
      last = number;
    }
    const made = entryRows(
      page.map(([{ entry }]) => entry),
      language,
      { local, day },
    );
    blocks.push([...made.rows]);
    day = made.day;
  }
  const { rows: entries, chain } = form.sealed();
  const rows = paper.shown === null ? [] : rowsOf(blocks, most);
  const about = aboutHash(JSON.parse(first) as Plain, sha256);
  return { rows, lines, chain, entries, about, shown: rows.filter((row) => !('heading' in row)).length };
};

const statementOf = (deps: PaperDeps, paper: GatheredPaper, origin: Origin, carried: Carried & { about: string }) => {
  const { exportId, at, by, program, journal, head } = origin;
  const statement: ExportStatement = {
    v: 1,
    export: exportId,
    format: 'pdf',
    ...{ at, by, program, journal, head },
    simulated: deps.shops.kind === 'simulated',
    filters: paper.filters,
    rows: carried.entries,
    chain: carried.chain,
    about: carried.about,
    key: deps.signer?.publicKey ?? null,
  };
  const text = statementText(statement);
  return { statement, text, signature: deps.signer?.sign(signedForm(text)) ?? null };
};

const factsOf = (
  { signer }: PaperDeps,
  paper: GatheredPaper,
  {
    origin,
    entries,
    say,
    isPreview,
  }: {
    readonly origin: Origin;
    readonly entries: number;
    readonly say: (key: PaperWord) => string;
    readonly isPreview: boolean;
  },
): PaperDocument['facts'] => {
  const filters = paper.filters.map(([name, value]) => `${name}: ${value}`).join('; ');
  const { at, by, program, exportId, journal } = origin;
  return [
    [say('madeAt'), at.replace('T', ' ')],
    [say('madeBy'), by],
    [say('filters'), filters === '' ? say('everything') : filters],
    [say('entries'), String(entries)],
    [say('program'), program],
    [say('key'), isPreview ? '–' : (signer?.keyId ?? say('noKey'))],
    [say('exportId'), isPreview ? say('unsaved') : exportId],
    [say('journal'), String(journal.entries)],
    [say('head'), journal.hash],
  ];
};

const entrySection = (paper: GatheredPaper, rows: readonly PaperRow[], language: Language): readonly PaperSection[] =>
  paper.shown === null
    ? []
    : [
        {
          title: paper.shown.title,
          ...(paper.shown.note === null ? {} : { lead: paper.shown.note }),
          none: paperWord('noEntries', language),
          table: entryTable(rows, language),
        },
      ];

/** Reads the entries and makes the page; a preview shows the newest of them only. Rejects with store.* */
export const composePaper = async (
  deps: PaperDeps,
  paper: GatheredPaper,
  wish: { readonly request: PaperRequest; readonly language: Language; readonly isPreview: boolean },
): Promise<ComposedPaper> => {
  const { request, language, isPreview } = wish;
  const say = (key: PaperWord): string => paperWord(key, language);
  const origin = await originNow(deps);
  const most = Math.min(paper.shown?.most ?? 0, isPreview ? mostPreviewed : Number.POSITIVE_INFINITY);
  // A preview reads no more of the log than it shows.
  const skip = isPreview ? Math.max(paper.skip, paper.skip + paper.take - most) : paper.skip;
  const span = { ...paper, skip, take: paper.skip + paper.take - skip };
  const carried = await carry(deps, span, { origin, language, most });
  const entries = isPreview ? paper.take : carried.entries;
  const { exportId, journal } = origin;
  const title = paperNames[request.template][language];
  // What is only looked at or printed has no number and no signature.
  const keyId = isPreview ? null : (deps.signer?.keyId ?? null);
  const code = { exportId: isPreview ? '-' : exportId, entries: journal.entries, hash: journal.hash, keyId };
  return {
    exportId,
    entries,
    shown: carried.shown,
    // What tells the sheets of one document from another comes first: a long name behind it is cut off.
    foot: [title, exportId.slice(0, 8), journal.hash.slice(0, 16), paper.subtitle].filter(Boolean).join(' · '),
    lines: [...carried.lines, linesEnd(statementOf(deps, paper, origin, carried))],
    document: {
      language,
      title,
      subtitle: paper.subtitle,
      mark: deps.shops.kind === 'simulated' ? say('simulated') : null,
      facts: factsOf(deps, paper, { origin, entries, say, isPreview }),
      sections: [...paper.sections, ...entrySection(paper, carried.rows, language)],
      code: { svg: paperCodeSvg(code), caption: say('scan') },
      signatures: paper.signatures,
      signatureWords: { name: say('name'), date: say('date') },
      notes: [say(isPreview ? 'compare' : 'verify')],
    },
  };
};
