// Jobs of the open shop: before, during and at the end of the work.
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Checks } from '../services.ts';
import { createChangeJob } from './changeJob.ts';
import { createDoJob } from './doJob.ts';
import { createEndJob } from './endJob.ts';
import type { Jobs } from './jobServices.ts';
import { createPlanJob } from './planJob.ts';

/** Jobs of the open shop. */
export const createJobs = (deps: ServiceDeps & { readonly checks: Checks }): Jobs => {
  const change = createChangeJob(deps);
  return { ...createPlanJob(deps, change), ...createDoJob(deps, change), ...createEndJob(deps, change) };
};
