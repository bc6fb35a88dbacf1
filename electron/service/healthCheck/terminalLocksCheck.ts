// terminal.locks: every lock is named with its way out; the worst decides.
import { terminalLocksHelp as help } from '../../../shared/help/checks/terminalLocks.ts';
import { type LockHelp, terminalLocks } from '../../../shared/help/terminalLocks.ts';
import type { TerminalLock } from '../../driver/terminalFacts.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

const lockHelp: Readonly<Record<TerminalLock, LockHelp>> = terminalLocks;

const worstFirst = (locks: readonly TerminalLock[]): readonly TerminalLock[] =>
  [...locks].sort((a, b) => Number(lockHelp[b].outcome === 'fail') - Number(lockHelp[a].outcome === 'fail'));

/** No lock passes; out of order and a changed secure module fail; any other lock warns. */
export const terminalLocksCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { locks } = context.report.facts;
    if (locks === null) return nothingRead(help, context);
    const sorted = worstFirst(locks);
    const worst = sorted[0];
    const evidence = locks.map((lock) => stateEvidence('terminal.lock', lock, '1F55'));
    if (worst === undefined) {
      return makeResult(help.id, help.findings.none, { evidence: [stateEvidence('terminal.locks', 0, '1F55')] });
    }
    const { outcome, who } = lockHelp[worst];
    const remedies = sorted.map((lock) => lockHelp[lock].remedy);
    const facts = {
      count: locks.length,
      names: joined(sorted.map((lock) => lockHelp[lock].name)),
      remedies: { zh: remedies.map(({ zh }) => zh).join('；'), en: remedies.map(({ en }) => en).join('; ') },
    };
    return makeResult(help.id, { ...help.findings.some, outcome, who }, { evidence, facts });
  },
};
