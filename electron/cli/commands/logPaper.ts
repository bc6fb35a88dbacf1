// steward log export --format pdf: a paper with its log entries, sealed; printed by a short printing process.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaperRequest } from '../../../shared/paper/paperRequest.ts';
import { attempt } from '../../service/attempt.ts';
import type { Services } from '../../service/services.ts';
import { createElectronPrinter } from '../electronPrinter.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { logFilterOf } from '../logSelection.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

type PaperOrder = Extract<Request, { command: 'logPaper' }>;

const dayMs = 86_400_000;
const usualDays = { period: 30, inspection: 365, handover: 1 } as const;

const localDay = (at: number): string => {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const daysOf = ({ selection }: PaperOrder, usual: number): { readonly from: string; readonly until: string } => {
  const until = selection.until === null ? Date.now() : Date.parse(selection.until) - 1;
  const from = selection.from === null ? until - (usual - 1) * dayMs : Date.parse(selection.from);
  return { from: localDay(from), until: localDay(until) };
};

const requestOf = async (order: PaperOrder, services: Services): Promise<PaperRequest> => {
  const { template, checkId, part, selection } = order;
  const filter = await logFilterOf(selection, services);
  const store = selection.store;
  switch (template) {
    case 'log':
      return { template, filter, part };
    case 'check':
      return { template, checkId: checkId ?? '' };
    case 'terminal':
      return { template, terminalId: filter.terminalId ?? '' };
    case 'inspection':
      return { template, ...daysOf(order, usualDays[template]) };
    default:
      return { template, ...daysOf(order, usualDays[template]), store };
  }
};

/** Writes the file and says how many pages and entries it holds. */
export const logPaperCommand = (session: Session, order: PaperOrder): Promise<ExitStatus> =>
  withEngine(session, order.selection.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice, signal } = session;
    const request = await requestOf(order, services);
    const { paperId, html, foot } = unwrap(await services.papers.prepare({ request, language: voice.language }));
    const folder = await mkdtemp(join(tmpdir(), 'steward-pages-'));
    try {
      const pdfFile = join(folder, 'pages.pdf');
      const print = createElectronPrinter((text) => session.log('info', 'printing', { text: text.trim() }));
      unwrap(await attempt(() => print({ html, foot }, pdfFile, signal)));
      const done = unwrap(await services.papers.write({ paperId, pdfFile, file: order.file }, signal));
      const answer = { file: done.file, rows: done.entries, format: 'pdf', pages: done.pages, keyId: done.keyId };
      voice.document(answer);
      voice.line(voice.say('exportedPaper', { file: done.file, rows: done.entries, pages: done.pages }));
      return exitStatus.done;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
