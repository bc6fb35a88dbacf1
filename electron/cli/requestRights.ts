// What each command of the command line asks for where roles are in force: the same as the window asks for.
import type { GuardedCommand } from '../../shared/access/commandRights.ts';
import type { Request } from './request.ts';

/** What is asked at the engine's door; null = it reads, or belongs to no shop. */
export interface AskedRight {
  readonly command: GuardedCommand;
  readonly input: unknown;
}

const asked = (command: GuardedCommand, input: unknown = {}): AskedRight => ({ command, input });

/** Total over the requests: a new one does not compile without its row. Whoever runs it could read the files as well, so reading is free. */
const rows: { readonly [K in Request['command']]: (request: Extract<Request, { command: K }>) => AskedRight | null } = {
  ports: () => null,
  doctor: () => null,
  hops: () => null,
  check: ({ level }) => asked('checks.start', { level }),
  checkAll: ({ level }) => asked('checks.start', { level }),
  act: ({ role, override }) => asked('actions.start', { confirmation: { role, override } }),
  capture: () => asked('captures.start'),
  simulate: () => null,
  simulateList: () => null,
  logExport: () => null,
  logPaper: () => null,
  logVerifyFile: () => null,
  logVerifier: () => null,
  logRebuild: () => null,
  logVerify: () => null,
  logSearch: () => null,
  code: () => null,
  id: () => null,
  codeOfCheck: () => null,
  codeOfStored: () => null,
  handbook: () => null,
  compare: () => null,
  backup: () => null,
  restore: ({ isConfirmed }) => (isConfirmed ? asked('backups.restore') : null),
  registerExport: () => null,
  registerImport: ({ isApplied }) => (isApplied ? asked('transfer.apply') : null),
  registerImports: () => null,
  registerUndo: () => asked('transfer.undo'),
  planDue: () => null,
  planRun: () => null,
  planExport: () => null,
  jobList: () => null,
  jobDone: () => asked('jobs.setFacts'),
  support: () => null,
  diagnose: () => null,
  bench: () => null,
  help: () => null,
  version: () => null,
};

/** What a request asks for. */
export const askedRight = (request: Request): AskedRight | null => {
  // Which row belongs to which request is held together by the type of the table.
  const row = rows[request.command] as (request: Request) => AskedRight | null;
  return row(request);
};
