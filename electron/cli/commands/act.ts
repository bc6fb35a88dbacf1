// steward act <address> <command>: one command with an effect, confirmed on the command line, guarded by the engine.
import { join, parse } from 'node:path';
import { stepNames } from '../../../shared/help/actionWords.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { type ActionList, type ActionRun, effectsOf } from '../../../shared/model/action.ts';
import { commandEffects } from '../../../shared/model/terminalCommand.ts';
import type { Engine, Shop } from '../../engine/engine.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus, exitStatusOf } from '../exitStatus.ts';
import { printAction } from '../printAction.ts';
import type { Request } from '../request.ts';
import { runChecks } from '../runChecks.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

type ActRequest = Extract<Request, { command: 'act' }>;

/** A terminal and the shop whose records it belongs to. */
interface Found {
  readonly terminalId: string;
  readonly shop: Shop;
}

/**
 * The terminal known at the address. One that is not known is checked first, and so is one whose open payments matter:
 * they may have been settled since. The engine reads it once more before it sends anything.
 */
const terminalAt = async (
  session: Session,
  engine: Engine,
  { address, action }: ActRequest,
  shop: Shop,
): Promise<Found> => {
  const known = unwrap(await engine.services.terminals.list()).find((one) => one.address === address);
  if (known !== undefined && !commandEffects[action].risksBatch) return { terminalId: known.id, shop };
  session.voice.fleeting(session.voice.say('checking', { address }));
  const [checked] = await runChecks(session, engine, { terminalIds: [], addresses: [address], level: 'quick' });
  if (checked === undefined) throw new Error('the run had no terminal');
  if (checked.report === null) throw new Complained(complaintAbout(checked.error));
  const { terminalId, simulated } = checked.report;
  return { terminalId, shop: simulated ? 'simulated' : 'own' };
};

const tellEffects = ({ voice }: Session, { action }: ActRequest, list: ActionList): void => {
  const { title, does, effects } = commandHelp[action];
  voice.aside(voice.paint('strong', `${voice.pick(title)} · ${list.confirmWith.value}`));
  for (const text of [does, ...effects]) voice.aside(`  · ${voice.pick(text)}`);
  if (!commandEffects[action].risksBatch) return;
  const count = list.unsettled.count ?? voice.say('actUnknown');
  voice.aside(`  · ${voice.say('actUnsettled', { count })}`);
};

const follow = async (session: Session, engine: Engine, started: ActionRun): Promise<ActionRun> => {
  const { voice, signal } = session;
  const { actions } = engine.services;
  const undo = engine.onEvent((name, payload) => {
    if (name !== 'actions.progress') return;
    const { step, messages } = payload as ActionRun;
    const last = messages.at(-1);
    if (step !== null) voice.fleeting(voice.pick(last !== undefined && step === 'sending' ? last : stepNames[step]));
  });
  const cancel = (): void => {
    void actions.cancel({ runId: started.id });
  };
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return unwrap(await actions.finished(started.id));
  } finally {
    signal.removeEventListener('abort', cancel);
    undo();
    voice.fleeting('');
  }
};

/** 0 only when nothing needs attention; 3 only for a terminal that could not be asked, not for one that said no. */
const statusOf = ({ report, error, file }: ActionRun): ExitStatus => {
  if (report?.ending === 'done' && error === null)
    return file?.isComplete === false ? exitStatus.needsAttention : exitStatus.done;
  return report?.ending === 'failed' && report.error !== null && report.resultCode === null
    ? exitStatusOf(report.error.code)
    : exitStatus.needsAttention;
};

/** Where a file goes; one that broke off must not pass for a whole one, whatever name it was to have. */
const placeFor = (out: string, isComplete: boolean): string => {
  const { dir, name, ext } = parse(out);
  return isComplete ? out : join(dir, `${name}-incomplete${ext}`);
};

const act = async (
  session: Session,
  engine: Engine,
  { terminalId, request }: { readonly terminalId: string; readonly request: ActRequest },
): Promise<ExitStatus> => {
  const { action, options, role, reason, typed, override, out } = request;
  const { actions } = engine.services;
  const list = unwrap(await actions.list({ terminalId }));
  tellEffects(session, request, list);
  const accepted = override === null ? null : { reason: override, accepts: list.unsettled.count, ticked: true };
  const confirmation = { typed, role, reason, effects: [...effectsOf(action)], override: accepted };
  const started = unwrap(await actions.start({ terminalId, command: action, options, confirmation }));
  const run = await follow(session, engine, started);
  if (run.report === null && run.error !== null) throw new Complained(complaintAbout(run.error));
  const place = out === null || run.file === null ? null : placeFor(out, run.file.isComplete);
  const saved =
    place === null || run.file === null ? null : unwrap(await actions.writeFile({ fileId: run.file.id, file: place }));
  session.voice.document(saved === null ? run : { ...run, savedAs: saved.file });
  printAction(run, saved?.file ?? null, session.voice);
  return statusOf(run);
};

/** Has one terminal carry out one command. A terminal that says that it is simulated belongs to the simulated shop. */
export const actCommand = async (session: Session, request: ActRequest): Promise<ExitStatus> => {
  const { address } = request;
  const first: Shop = address.startsWith('sim:') ? 'simulated' : 'own';
  const done = await withEngine(session, first, async (engine): Promise<ExitStatus | Found> => {
    const found = await terminalAt(session, engine, request, first);
    return found.shop === first ? act(session, engine, { terminalId: found.terminalId, request }) : found;
  });
  if (typeof done === 'number') return done;
  const { terminalId, shop } = done;
  return withEngine(session, shop, (engine) => act(session, engine, { terminalId, request }));
};
