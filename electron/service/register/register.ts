// The register as one service: records, their states, their tasks.
import type { ServiceDeps } from '../serviceDeps.ts';
import { createRegisterLifecycle } from './registerLifecycle.ts';
import { createRegisterRecords, type RecordWatch } from './registerRecords.ts';
import type { Register } from './registerServices.ts';
import { createRegisterTasks } from './registerTasks.ts';

/** The register of the open shop. */
export const createRegister = (deps: ServiceDeps, watch: RecordWatch = {}): Register => ({
  records: createRegisterRecords(deps, watch),
  states: createRegisterLifecycle(deps),
  tasks: createRegisterTasks(deps),
});
