// One check run on an open engine: started, watched, cancelled by Ctrl+C, its records fetched.
import type { AppError } from '../../shared/error/appError.ts';
import type { CheckRun, CheckStep, CheckTarget } from '../../shared/model/checkRun.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { CliTextKey } from '../../shared/text/cli.ts';
import type { Engine } from '../engine/engine.ts';
import type { StartCheck } from '../service/services.ts';
import { type Session, unwrap } from './session.ts';
import type { Voice } from './voice.ts';

/** How one terminal of the run ended: with a record, or without one and why. */
export type Checked =
  | { readonly target: CheckTarget; readonly report: HealthReport }
  | { readonly target: CheckTarget; readonly report: null; readonly error: AppError };

const stepKeys: Readonly<Record<CheckStep, CliTextKey>> = {
  opening: 'stepOpening',
  status: 'stepStatus',
  maintenance: 'stepMaintenance',
  vendor: 'stepVendor',
  printout: 'stepPrintout',
  diagnosis: 'stepDiagnosis',
  judging: 'stepJudging',
  storing: 'stepStoring',
};

const progressLine = (run: CheckRun, voice: Voice): string => {
  const ended = run.targets.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const running = run.targets.find(({ state, step }) => state === 'running' && step !== null);
  const count = run.targets.length > 1 ? `[${String(ended)}/${String(run.targets.length)}] ` : '';
  const step = running?.step ?? null;
  return running === undefined || step === null
    ? count
    : count + voice.say('step', { name: running.name, step: voice.say(stepKeys[step]) });
};

/** Runs the check to its end. Ends the command if it could not even be started. */
export const runChecks = async (session: Session, engine: Engine, wanted: StartCheck): Promise<Checked[]> => {
  const { voice, signal } = session;
  const { services } = engine;
  const undo = engine.onEvent((name, payload) => {
    if (name === 'checks.progress') voice.fleeting(progressLine(payload as CheckRun, voice));
  });
  const run = unwrap(await services.checks.start(wanted));
  const cancel = (): void => {
    void services.checks.cancel({ runId: run.id });
  };
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    const finished = unwrap(await services.checks.finished(run.id));
    return await Promise.all(finished.targets.map((target) => fetchRecord(target, services)));
  } finally {
    signal.removeEventListener('abort', cancel);
    undo();
    voice.fleeting('');
  }
};

const fetchRecord = async (target: CheckTarget, services: Engine['services']): Promise<Checked> => {
  if (target.checkId !== null) {
    return { target, report: unwrap(await services.checks.report({ checkId: target.checkId })) };
  }
  return {
    target,
    report: null,
    error: target.error ?? { code: 'check.cancelled', facts: { address: target.address } },
  };
};
