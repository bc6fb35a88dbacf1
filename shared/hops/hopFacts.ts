// What a measurement of the way tells the diagnosis.
import type { EvidenceFact } from '../diagnosis/evidenceSchema.ts';
import type { HopReport, HopResult } from './hopReport.ts';

const factOf = ({ state }: HopResult): 'ok' | 'fail' | null => {
  if (state === 'fail') return 'fail';
  return state === 'ok' || state === 'slow' ? 'ok' : null;
};

/**
 * `network.cable|lan|internet|acquirer` = ok | fail. Source `device`: values that this program measured itself, not
 * what somebody told; they are about this computer's way, which the terminal shares only on the same network. What was
 * not measured is no fact. Where the acquirer's host is reached, a failing internet host proves nothing about the
 * internet and is left out; so is a port in use, without permission or without driver, which is no broken cable.
 */
export const hopFacts = (report: HopReport): EvidenceFact[] => {
  if (report.state !== 'done') return [];
  const acquirer = report.hops.find(({ hop }) => hop === 'acquirer');
  const isReached = acquirer !== undefined && factOf(acquirer) === 'ok';
  return report.hops.flatMap((result) => {
    const value = factOf(result);
    const isRefuted = value === 'fail' && result.hop !== 'cable' && result.hop !== 'acquirer' && isReached;
    // A port that this computer may not use says nothing about the cable.
    const isOurs = result.hop === 'cable' && value === 'fail' && result.reason !== 'offline';
    if (value === null || isRefuted || isOurs) return [];
    return [
      { key: `network.${result.hop}`, value, source: 'device', at: report.finishedAt ?? report.startedAt } as const,
    ];
  });
};
