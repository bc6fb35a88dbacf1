// Makes the files of an evidence pack out of what was gathered: tables, report, photos, verifier.

import type { EvidenceTable } from '../../../shared/inspection/evidence.ts';
import { evidenceTables } from '../../../shared/inspection/evidence.ts';
import { evidenceTableNames } from '../../../shared/inspection/evidenceNames.ts';
import type { Job } from '../../../shared/job/job.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import { byteOrderMark, type Cell, csvRows } from '../../export/csv.ts';
import { describeTrigger } from '../../plan/describeTrigger.ts';
import { offsetText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { evidenceGaps, type JobTally } from './evidenceGaps.ts';
import {
  baselinePhotos,
  type EvidenceData,
  type EvidencePhoto,
  gatherEvidence,
  jobPhotos,
  jobsOf,
} from './evidenceGather.ts';
import { tableHeads } from './evidenceHeads.ts';
import type { ReportPicture, ReportSection } from './evidenceReport.ts';
import * as table from './evidenceTables.ts';

type Rows = readonly (readonly Cell[])[];

/** A pack before its files are written. */
export interface EvidenceDraft {
  readonly data: EvidenceData;
  /** Tables as CSV. */
  readonly tables: ReadonlyMap<EvidenceTable, Uint8Array>;
  readonly counts: Readonly<Record<EvidenceTable, number>>;
  readonly photos: readonly EvidencePhoto[];
  readonly tally: JobTally;
  readonly gaps: readonly Bilingual[];
  readonly sections: readonly ReportSection[];
  /** Photos that the report itself shows: of failed points first. */
  readonly shown: readonly { readonly photo: EvidencePhoto; readonly caption: string }[];
}

const rowsInReport = 400;
const mostShown = 60;
const mostShownBytes = 24_000_000;
/** Rows of a table that are joined to text at once. */
const rowsAtOnce = 200;

const requirements: Readonly<Partial<Record<EvidenceTable, string>>> = {
  devices: '9.5.1.1',
  jobs: '9.5.1.2',
  inspections: '9.5.1.2',
  baselines: '9.5.1.2',
  cadence: '9.5.1.2.1',
  visitors: '9.5.1.3',
  training: '9.5.1.3',
  incidents: '9.5.1.3',
};

/** Collects rows as text, and the first ones for the report. */
const createSheet = (name: EvidenceTable, language: Language) => {
  const head = tableHeads[name];
  // As bytes at once: text of a year would be joined and turned into bytes in one long step.
  const pieces = [Buffer.from(byteOrderMark + csvRows([head.map((each) => each[language])]))];
  let waiting: (readonly Cell[])[] = [];
  const first: (readonly Cell[])[] = [];
  let count = 0;
  const flush = (): void => {
    pieces.push(Buffer.from(csvRows(waiting)));
    waiting = [];
  };
  return {
    add: (rows: Rows, inReport: Rows = rows): void => {
      waiting.push(...rows);
      count += rows.length;
      if (first.length < rowsInReport) first.push(...inReport.slice(0, rowsInReport - first.length));
      if (waiting.length >= rowsAtOnce) flush();
    },
    bytes: (): Uint8Array => {
      flush();
      return Buffer.concat(pieces);
    },
    count: (): number => count,
    section: (): ReportSection => ({
      title: evidenceTableNames[name],
      requirement: requirements[name] ?? null,
      head,
      rows: first,
      more: count > first.length ? `${name}.csv` : null,
    }),
  };
};
type Sheet = ReturnType<typeof createSheet>;

const simpleRows = (
  data: EvidenceData,
  words: table.TableWords,
  time: (utc: string) => string,
): Readonly<Partial<Record<EvidenceTable, Rows>>> => ({
  devices: data.devices.map((device) => table.deviceRow(device, words)),
  cadence: data.plans.map((plan) => table.cadenceRow(plan, describeTrigger(plan.trigger)[words.language], words)),
  baselines: data.baselines.map((baseline) => table.baselineRow(baseline, words)),
  visitors: data.visitors.map((visitor) => table.visitorRow(visitor, words)),
  incidents: data.incidents.map((incident) => table.incidentRow(incident, words)),
  custody: data.custody.map((entry) => table.custodyRow(entry, words)),
  lifecycle: data.lifecycles.map((change) => table.lifecycleRow(change, words)),
  training: data.training.map((training) => table.trainingRow(training, words)),
  people: data.people.map((person) => table.personRow(person, words)),
  contacts: data.contacts.map((contact) => table.contactRow(contact, words)),
  log: data.log.map((entry) => [
    entry.number,
    time(entry.at),
    entry.operator,
    entry.terminalName,
    entry.serialNumber === null ? null : { id: entry.serialNumber },
    entry.summary[words.language],
  ]),
});

const failedOf = (job: Job): readonly string[] =>
  job.answers.filter(({ result }) => result === 'fail').flatMap(({ photoIds }) => photoIds);

const countJob = (tally: { -readonly [K in keyof JobTally]: number }, job: Job, today: string): void => {
  if (job.state === 'done') tally.done += 1;
  else if (job.state === 'missed') tally.missed += 1;
  else if (job.state === 'cancelled') tally.cancelled += 1;
  else if (job.dueOn <= today) tally.open += 1;
  tally.failedPoints += job.answers.filter(({ result }) => result === 'fail').length;
};

const chooseShown = (
  photos: readonly EvidencePhoto[],
  failed: ReadonlySet<string>,
  captions: ReadonlyMap<string, string>,
) => {
  const ordered = photos
    .filter(({ path }) => !path.endsWith('.pdf'))
    .toSorted((one, other) => Number(failed.has(other.attachmentId)) - Number(failed.has(one.attachmentId)));
  let bytes = 0;
  const shown: { photo: EvidencePhoto; caption: string }[] = [];
  for (const photo of ordered) {
    if (shown.length >= mostShown || bytes + photo.bytes > mostShownBytes) break;
    bytes += photo.bytes;
    shown.push({ photo, caption: captions.get(photo.attachmentId) ?? photo.path.split('/').at(-1) ?? '' });
  }
  return shown;
};

/** Gathers everything of a period and makes its tables. Rejects with store.* */
export const draftEvidence = async (
  deps: ServiceDeps,
  period: EvidenceData['period'],
  language: Language,
): Promise<EvidenceDraft> => {
  const data = await gatherEvidence(deps, period);
  const time = (utc: string): string => offsetText(deps.clock, Date.parse(utc));
  const photos = await baselinePhotos(deps, data);
  const paths = new Map(photos.map(({ attachmentId, path }) => [attachmentId, path]));
  const words: table.TableWords = {
    language,
    time: (utc) => (utc === null ? null : time(utc)),
    unit: (unitId) => (unitId === null ? null : (data.units.get(unitId) ?? null)),
    record: (recordId) => data.records.get(recordId) ?? null,
    photo: (attachmentId) => paths.get(attachmentId) ?? null,
    today: data.list.today,
  };
  const sheets = new Map<EvidenceTable, Sheet>(evidenceTables.map((name) => [name, createSheet(name, language)]));
  for (const [name, rows] of Object.entries(simpleRows(data, words, time)))
    sheets.get(name as EvidenceTable)?.add(rows);
  const tally = { done: 0, missed: 0, cancelled: 0, open: 0, failedPoints: 0 };
  const failed = new Set<string>();
  for await (const job of jobsOf(deps, data.span)) {
    countJob(tally, job, data.list.today);
    for (const photo of job.answers.length + job.signatures.length === 0
      ? []
      : await jobPhotos(deps, job, data.units)) {
      photos.push(photo);
      paths.set(photo.attachmentId, photo.path);
    }
    for (const photoId of failedOf(job)) failed.add(photoId);
    sheets.get('jobs')?.add([table.jobRow(job, words)]);
    const rows = table.answerRows(job, words);
    // In the report only what failed is told point by point.
    sheets.get('inspections')?.add(
      rows,
      rows.filter((_, place) => isFailed(job, place)),
    );
  }
  const gaps = evidenceGaps(data, tally, await deps.shops.open.training.newest());
  return {
    data,
    tables: new Map([...sheets].map(([name, sheet]) => [name, sheet.bytes()])),
    counts: Object.fromEntries([...sheets].map(([name, sheet]) => [name, sheet.count()])) as Record<
      EvidenceTable,
      number
    >,
    photos,
    tally,
    gaps,
    sections: evidenceTables.filter((name) => name !== 'log').flatMap((name) => sheets.get(name)?.section() ?? []),
    shown: chooseShown(photos, failed, new Map()),
  };
};

const isFailed = (job: Job, place: number): boolean => {
  const items = job.template?.items ?? [];
  const at = (itemId: string): number => items.findIndex((item) => item.id === itemId);
  return job.answers.toSorted((one, other) => at(one.itemId) - at(other.itemId))[place]?.result === 'fail';
};

/** The bytes of the photos that the report shows. */
export const readPictures = async ({ shops }: ServiceDeps, shown: EvidenceDraft['shown']): Promise<ReportPicture[]> => {
  const pictures: ReportPicture[] = [];
  for (const { photo, caption } of shown) {
    const found = await shops.open.attachments.byId(photo.attachmentId);
    if (found === null) continue;
    const base64 = Buffer.from(found.content).toString('base64');
    pictures.push({ caption, path: photo.path, mediaType: found.attachment.mediaType, base64 });
  }
  return pictures;
};
