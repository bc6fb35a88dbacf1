// What an evidence pack of a period would hold and what is missing in it, counted where it lies.
import type { EvidencePeriod, EvidenceSummary } from '../../../shared/inspection/evidence.ts';
import { comparable } from '../logPages.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { evidenceGaps } from './evidenceGaps.ts';
import { baselinePhotos, type EvidenceRecords, gatherRecords, logKindsOfPack } from './evidenceGather.ts';

const countLog = async ({ shops }: ServiceDeps, { from, until }: EvidenceRecords['span']): Promise<number> => {
  const { log } = shops.open;
  const span = { from: 1, to: await log.newestNumber() };
  let count = 0;
  for (const kind of logKindsOfPack) count += await log.countBetween(comparable({ from, until, kind }), span);
  return count;
};

/** The counts that `draftEvidence` comes to, without reading jobs, terminals and log line by line. Rejects with store.* */
export const summariseEvidence = async (deps: ServiceDeps, period: EvidencePeriod): Promise<EvidenceSummary> => {
  const data = await gatherRecords(deps, period);
  const sums = await deps.shops.open.inspections.tally(data.span, data.list.today);
  const baselines = await baselinePhotos(deps, data);
  return {
    rows: {
      devices: data.list.listed.length,
      inspections: sums.points,
      jobs: sums.jobs,
      cadence: data.plans.length,
      baselines: data.baselines.length,
      visitors: data.visitors.length,
      incidents: data.incidents.length,
      custody: data.custody.length,
      lifecycle: data.lifecycles.length,
      training: data.training.length,
      people: data.people.length,
      contacts: data.contacts.length,
      log: await countLog(deps, data.span),
    },
    photos: baselines.length + sums.photos,
    photoBytes: baselines.reduce((sum, { bytes }) => sum + bytes, sums.photoBytes),
    gaps: evidenceGaps(data, sums, await deps.shops.open.training.newest()),
  };
};
