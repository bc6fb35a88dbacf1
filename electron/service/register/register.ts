// The register as one service: records, their states, their tasks.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { attempt } from '../attempt.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { createRegisterLifecycle } from './registerLifecycle.ts';
import { createRegisterMeeting } from './registerMeeting.ts';
import { createRegisterRecords, type RecordWatch } from './registerRecords.ts';
import type { Register, RegisterStates } from './registerServices.ts';
import { createRegisterTasks } from './registerTasks.ts';

/** What a window greys out: asked of the same guard that refuses it. */
const forbiddenOf = (deps: ServiceDeps): RegisterStates['forbidden'] => {
  const meeting = createRegisterMeeting(deps);
  const { open } = deps.shops;
  return ({ terminalId }) =>
    attempt(async () => {
      const terminal = await open.terminals.byId(terminalId);
      if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
      return {
        quickCheck: await meeting.refusal(terminal, 'quickCheck', open),
        fullCheck: await meeting.refusal(terminal, 'fullCheck', open),
        command: await meeting.refusal(terminal, 'command', open),
      };
    });
};

/** The register of the open shop. */
export const createRegister = (deps: ServiceDeps, watch: RecordWatch = {}): Register => ({
  records: createRegisterRecords(deps, watch),
  states: { ...createRegisterLifecycle(deps), forbidden: forbiddenOf(deps) },
  tasks: createRegisterTasks(deps),
});
