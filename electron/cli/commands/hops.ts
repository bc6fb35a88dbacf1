// steward hops: the way to the acquirer's host, hop by hop, to the hosts that are set in the window.
import type { HopReport } from '../../../shared/hops/hopReport.ts';
import {
  hopCaveat,
  hopNames,
  hopSays,
  hopStateNames,
  hopVerdict,
  notYourFault,
} from '../../../shared/hops/hopWords.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { type Session, unwrap } from '../session.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

const tones = {
  measuring: 'quiet',
  ok: 'good',
  slow: 'warn',
  fail: 'warn',
  notConfigured: 'quiet',
  notMeasured: 'quiet',
} as const;

const printReport = (report: HopReport, voice: Voice): void => {
  for (const result of report.hops) {
    const { found, advice } = hopSays(result);
    const figures = result.latencyMs === null ? '' : `  ${String(result.latencyMs)} ms`;
    const clear = result.isNotYourFault ? `  ${voice.pick(notYourFault)}` : '';
    voice.line(
      `${voice.paint('strong', voice.pick(hopNames[result.hop]))}  ${voice.paint(tones[result.state], voice.pick(hopStateNames[result.state]))}${figures}${clear}`,
    );
    voice.line(`    ${voice.pick(found)}`);
    const who = result.who === null ? '' : ` (${voice.pick(whoNames[result.who])})`;
    if (advice !== null) voice.line(`    → ${voice.pick(advice)}${who}`);
    for (const { target, latencyMs, details } of result.probes.filter((probe) => probe.target !== '')) {
      const parts = [target, latencyMs === null ? null : `${String(latencyMs)} ms`, details];
      voice.line(`    ${voice.paint('quiet', parts.filter((part) => part !== null).join('  '))}`);
    }
  }
  voice.line(voice.pick(hopVerdict(report)));
  voice.line(voice.paint('quiet', voice.pick(hopCaveat)));
};

/** Measures once; 1 if a hop fails. */
export const hopsCommand = (session: Session): Promise<ExitStatus> =>
  withEngine(session, 'own', async ({ services }) => {
    const { voice, signal } = session;
    const { id } = unwrap(await services.networkHops.start({}));
    const cancel = (): void => void services.networkHops.cancel({ runId: id });
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    voice.fleeting(voice.say('hopsMeasuring'));
    const report = unwrap(await services.networkHops.finished());
    voice.fleeting('');
    voice.document(report);
    printReport(report, voice);
    return report.failing === null ? exitStatus.done : exitStatus.needsAttention;
  });
