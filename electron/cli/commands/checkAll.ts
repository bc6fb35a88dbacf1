// steward check --all: every terminal of the shop, worst first; without any, the simulated shop.

import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import type { NexoStatus } from '../../../shared/fleet/nexoStatus.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Engine, Shop } from '../../engine/engine.ts';
import type { StartCheck } from '../../service/services.ts';
import { complaintDocument } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { printReport, printUnreached } from '../printReport.ts';
import { reportStatus } from '../reportStatus.ts';
import type { Request } from '../request.ts';
import { type Checked, runChecks } from '../runChecks.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

/** Worst first; a terminal that was not reached needs somebody most of all but a fault. */
const ranks: Readonly<Record<Verdict | 'unreached' | 'leftOut', number>> = {
  fail: 0,
  unreached: 1,
  warn: 2,
  incomplete: 3,
  pass: 4,
  leftOut: 5,
};

/** The state of its record allows no such check. */
const isLeftOut = ({ target }: Checked): boolean => target.state === 'skipped';
const rankOf = (checked: Checked): number =>
  ranks[checked.report?.verdict ?? (isLeftOut(checked) ? 'leftOut' : 'unreached')];

/** Known terminals by id, and ports that may hold one; a port whose terminal is known is that terminal. */
const wantedOf = async ({ services }: Engine): Promise<Pick<StartCheck, 'terminalIds' | 'addresses'>> => {
  const terminals = unwrap(await services.terminals.list());
  const ports = unwrap(await services.ports.list());
  const known = new Set(terminals.map(({ address }) => address));
  return {
    terminalIds: terminals.map(({ id }) => id).slice(0, 200),
    addresses: ports
      .filter((port) => port.terminalId === null && !known.has(port.address))
      .filter(({ likelihood, isManual }) => isManual || likelihood !== 'unlikely')
      .map(({ address }) => address)
      .slice(0, 200),
  };
};

const statusOf = (all: readonly Checked[]): ExitStatus => {
  const results = all.filter((each) => !isLeftOut(each));
  if (results.length === 0) return exitStatus.needsAttention;
  if (results.every(({ report }) => report === null)) return exitStatus.notReached;
  return results.every(({ report }) => report?.verdict === 'pass') ? exitStatus.done : exitStatus.needsAttention;
};

type Statuses = ReadonlyMap<string, NexoStatus>;

const statusesOf = async (engine: Engine, results: readonly Checked[]): Promise<Statuses> => {
  const statuses = new Map<string, NexoStatus>();
  for (const { report } of results) if (report !== null) statuses.set(report.id, await reportStatus(engine, report));
  return statuses;
};

const printAll = (session: Session, shop: Shop, results: readonly Checked[], statuses: Statuses): void => {
  const { voice } = session;
  const count = (rank: number): number => results.filter((each) => rankOf(each) === rank).length;
  const withoutRecord = (isWanted: (each: Checked) => boolean) =>
    results.flatMap((each) =>
      each.report === null && isWanted(each)
        ? [
            {
              address: each.target.address,
              name: each.target.name,
              error: complaintDocument(complaintAbout(each.error), voice),
            },
          ]
        : [],
    );
  voice.document({
    shop,
    simulated: shop === 'simulated',
    reports: results.flatMap(({ report }) =>
      report === null ? [] : [{ ...report, checkCode: encodeCheckCode(report), poiStatus: statuses.get(report.id) }],
    ),
    notReached: withoutRecord((each) => !isLeftOut(each)),
    leftOut: withoutRecord(isLeftOut),
  });
  for (const each of results) {
    if (each.report === null) printUnreached(each.target, each.error, voice);
    else printReport(each.report, voice, statuses.get(each.report.id));
    voice.line();
  }
  const { fail, warn, incomplete, unreached, pass, leftOut } = ranks;
  voice.line(
    voice.paint(
      'strong',
      voice.say('allSummary', {
        count: results.length,
        fail: count(fail),
        warn: count(warn),
        incomplete: count(incomplete),
        unreached: count(unreached),
        pass: count(pass),
      }),
    ),
  );
  if (count(leftOut) > 0) voice.line(voice.say('allLeftOut', { count: count(leftOut) }));
  voice.line(voice.paint('quiet', voice.say('storedIn', { folder: session.dataFolder })));
};

const checkShop = (session: Session, shop: Shop, level: 'quick' | 'full'): Promise<ExitStatus | 'nothing attached'> =>
  withEngine(session, shop, async (engine) => {
    const { voice } = session;
    const wanted = await wantedOf(engine);
    const count = wanted.terminalIds.length + wanted.addresses.length;
    if (count === 0) return 'nothing attached';
    if (level === 'full') voice.aside(voice.say('fullWarning'));
    voice.aside(voice.say('checkingMany', { count }));
    const results = await runChecks(session, engine, { ...wanted, level });
    results.sort((one, other) => rankOf(one) - rankOf(other));
    printAll(session, shop, results, await statusesOf(engine, results));
    return statusOf(results);
  });

/** Checks the own shop, or the simulated one when asked or when nothing is attached. */
export const checkAllCommand = async (
  session: Session,
  request: Extract<Request, { command: 'checkAll' }>,
): Promise<ExitStatus> => {
  const { voice } = session;
  if (!request.simulated) {
    const own = await checkShop(session, 'own', request.level);
    if (own !== 'nothing attached') return own;
  }
  voice.line(voice.paint('warn', voice.say(request.simulated ? 'simulatedShop' : 'noneAttached')));
  voice.line();
  const simulated = await checkShop(session, 'simulated', request.level);
  if (simulated === 'nothing attached') throw new Error('the simulated shop has no ports');
  return simulated;
};
