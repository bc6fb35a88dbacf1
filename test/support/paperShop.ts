// A shop from which papers are made, and a page as Chromium would have printed it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createActivity } from '../../electron/service/activity.ts';
import { workCalendarOf } from '../../electron/service/calendar/keptCalendar.ts';
import { createFigures } from '../../electron/service/figures/figures.ts';
import { createFindings } from '../../electron/service/findings/findings.ts';
import { createIncidents } from '../../electron/service/incident/incidents.ts';
import type { PaperDeps } from '../../electron/service/paper/paperParts.ts';
import { createJobLists } from '../../electron/service/plan/jobLists.ts';
import { createPlanWork } from '../../electron/service/plan/planWork.ts';
import type { ShopKind } from '../../electron/service/shops.ts';
import { createTerminals } from '../../electron/service/terminals.ts';
import type { NewLogEntry } from '../../electron/store/logStore.ts';
import { aCheckRecord, aLogEntry, aStoredTerminal } from './records.ts';
import { someDeps } from './serviceDeps.ts';

/** What papers are made with, on a folder of its own. */
export const paperShop = async (kind: ShopKind = 'own') => {
  const deps = await someDeps(kind);
  const work = createPlanWork({ ...deps, calendar: () => workCalendarOf(deps.shops.open) });
  const paperDeps: PaperDeps = {
    ...deps,
    version: '9.9.9',
    sources: {
      terminals: createTerminals(deps, createActivity()),
      findings: createFindings(deps),
      incidents: createIncidents(deps),
      jobLists: createJobLists({ ...deps, work, version: '9.9.9' }),
      figures: createFigures(deps),
    },
  };
  const terminal = aStoredTerminal({ givenName: '大堂一号', verdict: 'warn' });
  const record = aCheckRecord(terminal, { verdict: 'warn' });
  await deps.shops.open.checks.record(record);
  const log = (changes: Partial<NewLogEntry>) => deps.shops.open.log.append(aLogEntry(changes));
  return { deps: paperDeps, folder: deps.folder, clock: deps.clock, terminal, report: record.report, log };
};

/** Writes a document of so many empty pages and answers with its path. */
export const printedPages = async (folder: string, pages = 2): Promise<string> => {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  const file = join(folder, 'pages.pdf');
  await writeFile(file, await document.save({ useObjectStreams: false }));
  return file;
};
