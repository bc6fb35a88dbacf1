// Gathers what an evidence pack of a period holds: jobs, photos, visits, incidents, hands, training, as they are now.
import { setImmediate } from 'node:timers/promises';
import type { Contact } from '../../../shared/contact/contact.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import type { Device } from '../../../shared/inspection/device.ts';
import type { EvidencePeriod } from '../../../shared/inspection/evidence.ts';
import type { Visitor } from '../../../shared/inspection/visitor.ts';
import type { Job } from '../../../shared/job/job.ts';
import type { Training } from '../../../shared/knowhow/training.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { CustodyEntry } from '../../../shared/register/registerRecord.ts';
import type { JobPlace, JobSpan, LifecycleChange } from '../../store/inspectionStore.ts';
import { matchingEntries } from '../exportLogPages.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { type DeviceList, listDevices, wholeDevice } from './devices.ts';
import type { NamedUnit } from './evidenceTables.ts';
import { momentsOf } from './localSpan.ts';

/** A photo or signature that goes into the pack. */
export interface EvidencePhoto {
  readonly attachmentId: string;
  readonly path: string;
  readonly bytes: number;
}

/** The records of a period. Jobs, whole terminals and the log stay outside: there may be very many. */
export interface EvidenceRecords {
  readonly period: EvidencePeriod;
  readonly span: JobSpan;
  readonly list: DeviceList;
  readonly units: ReadonlyMap<string, NamedUnit>;
  readonly records: ReadonlyMap<string, NamedUnit>;
  readonly plans: readonly Plan[];
  readonly baselines: readonly Baseline[];
  readonly visitors: readonly Visitor[];
  readonly incidents: readonly Incident[];
  readonly custody: readonly CustodyEntry[];
  readonly lifecycles: readonly LifecycleChange[];
  readonly training: readonly Training[];
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
}

/** Everything of a period but its jobs. */
export interface EvidenceData extends EvidenceRecords {
  readonly devices: readonly Device[];
  readonly log: readonly LogEntry[];
}

const most = 100_000;
const atOnce = 50;
const jobsAtOnce = 8;

/** The jobs of a span in steps short enough for the line. */
export async function* jobsOf({ shops }: ServiceDeps, span: JobSpan): AsyncGenerator<Job> {
  const { inspections, jobs } = shops.open;
  const whole = async (places: readonly JobPlace[]): Promise<Job[]> => {
    const found = [];
    for (const [at, { id }] of places.entries()) {
      found.push(await jobs.byId(id));
      if (at % jobsAtOnce === 0) await setImmediate();
    }
    return found.filter((job) => job !== null);
  };
  let after: JobPlace | null = null;
  for (;;) {
    const places: readonly JobPlace[] = await inspections.dueJobs(span, after, atOnce);
    yield* await whole(places);
    after = places.at(-1) ?? null;
    if (places.length < atOnce) break;
  }
  const late = await inspections.lateJobs(span);
  for (let at = 0; at < late.length; at += atOnce) yield* await whole(late.slice(at, at + atOnce));
}

const spanOf = (deps: ServiceDeps, { from, until }: EvidencePeriod): JobSpan => {
  const moments = momentsOf(deps.clock, { from, until });
  return { fromDay: from, untilDay: until, from: moments.from ?? '', until: moments.until ?? '9' };
};

/** Entries of these kinds lie in the pack. */
export const logKindsOfPack = ['inspection', 'incident', 'register', 'people', 'plan'] as const;
const isOfPack: ReadonlySet<string> = new Set(logKindsOfPack);

const logOf = async (deps: ServiceDeps, { from, until }: JobSpan): Promise<LogEntry[]> => {
  const entries: LogEntry[] = [];
  for await (const page of matchingEntries(deps, { from, until })) {
    entries.push(...page.filter(({ kind }) => isOfPack.has(kind)));
    await setImmediate();
  }
  return entries;
};

/** Reads the records alone. Rejects with store.* */
export const gatherRecords = async (deps: ServiceDeps, period: EvidencePeriod): Promise<EvidenceRecords> => {
  const shop = deps.shops.open;
  const span = spanOf(deps, period);
  const list = await listDevices(deps);
  // Retired ones are no longer in the list, but what happened to them is.
  const all = await shop.units.list();
  const units = new Map<string, NamedUnit>(all.map((unit) => [unit.id, unit]));
  const records = new Map<string, NamedUnit>(
    all.flatMap((unit) => (unit.recordId === null ? [] : [[unit.recordId, unit]])),
  );
  const plans = (await shop.plans.list()).filter(
    ({ kind, removedAt, createdAt }) =>
      kind === 'inspection' && createdAt < span.until && (removedAt === null || removedAt >= span.from),
  );
  return {
    period,
    span,
    list,
    units,
    records,
    plans,
    baselines: await shop.baselines.within(span.from, span.until),
    visitors: await shop.visitors.page({ from: span.from, until: span.until, text: null }, 0, most),
    incidents: await shop.incidents.within(span.from, span.until),
    custody: await shop.inspections.custody(span.from, span.until),
    lifecycles: await shop.inspections.lifecycles(span.from, span.until),
    training: (await shop.training.list({ from: span.from, until: span.until }, most)).toReversed(),
    people: await shop.people.list(),
    contacts: await shop.contacts.list(),
  };
};

/** Reads everything but the jobs. Rejects with store.* */
export const gatherEvidence = async (deps: ServiceDeps, period: EvidencePeriod): Promise<EvidenceData> => {
  const records = await gatherRecords(deps, period);
  const devices: Device[] = [];
  for (const each of records.list.listed) {
    const device = await wholeDevice(deps, each, records.list.today);
    if (device !== null) devices.push(device);
    if (devices.length % jobsAtOnce === 0) await setImmediate();
  }
  return { ...records, devices, log: await logOf(deps, records.span) };
};

const safe = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 40) || 'x';
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** Where each photo of the known-good sets lies in the pack. */
export const baselinePhotos = async (deps: ServiceDeps, data: EvidenceRecords): Promise<EvidencePhoto[]> => {
  const photos: EvidencePhoto[] = [];
  for (const { id, unitId, confirmedAt, photos: views } of data.baselines) {
    const unit = data.units.get(unitId);
    const folder = `photos/baseline/${safe(unit?.serialNumber ?? unit?.name ?? unitId)}-${(confirmedAt ?? '').slice(0, 10)}-${id.slice(0, 4)}`;
    const kept = await deps.shops.open.inspections.photos(id);
    for (const { angle, attachmentId } of views) {
      const photo = kept.find((each) => each.id === attachmentId);
      if (photo === undefined) continue;
      photos.push({
        attachmentId,
        path: `${folder}/${angle}.${endings[photo.mediaType] ?? 'bin'}`,
        bytes: photo.bytes,
      });
    }
  }
  return photos;
};

/** Where each photo and signature of a job lies in the pack. */
export const jobPhotos = async (
  deps: ServiceDeps,
  job: Job,
  units: ReadonlyMap<string, NamedUnit>,
): Promise<EvidencePhoto[]> => {
  const kept = await deps.shops.open.inspections.photos(job.id);
  if (kept.length === 0) return [];
  const unit = job.subject.kind === 'unit' ? units.get(job.subject.unitId) : undefined;
  const folder = `photos/inspection/${job.dueOn}-${safe(unit?.serialNumber ?? unit?.name ?? 'store')}-${job.id.slice(0, 8)}`;
  const used = new Map<string, string>();
  for (const { itemId, photoIds } of job.answers) {
    for (const [place, photoId] of photoIds.entries()) used.set(photoId, `${safe(itemId)}-${String(place + 1)}`);
  }
  for (const { attachmentId, role } of job.signatures)
    if (attachmentId !== null) used.set(attachmentId, `signature-${role}`);
  return kept.map(({ id, mediaType, bytes }, place) => ({
    attachmentId: id,
    path: `${folder}/${used.get(id) ?? `photo-${String(place + 1)}`}-${id.slice(0, 4)}.${endings[mediaType] ?? 'bin'}`,
    bytes,
  }));
};
