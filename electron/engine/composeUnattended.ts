// Puts together what is done with nobody there: its own check runs under its own name, and the watching.
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import { createCheckRuns } from '../service/checkRuns.ts';
import type { CheckDeps } from '../service/checkTarget.ts';
import { createOperator } from '../service/operator.ts';
import type { RegisterWatch } from '../service/register/registerMeeting.ts';
import type { OpeningHoursService } from '../service/services.ts';
import type { TerminalConnections } from '../service/terminalConnections.ts';
import { createUnattended, type UnattendedWatch } from '../service/unattended/unattended.ts';
import { createTerminalWatch } from '../service/unattended/watchTerminals.ts';

/** The name under which records and log show what nobody asked for at that moment. */
const automaticName = '自动检查 (unattended)';

/** What it is made of. */
export interface UnattendedParts {
  readonly checkDeps: CheckDeps;
  readonly plugins: readonly DriverPlugin[];
  readonly connections: Pick<TerminalConnections, 'whereabouts' | 'isAsleep'>;
  readonly register: RegisterWatch;
  readonly hours: OpeningHoursService;
}

/** Checks without anybody there, not running yet. */
export const composeUnattended = ({
  checkDeps,
  plugins,
  connections,
  register,
  hours,
}: UnattendedParts): UnattendedWatch => {
  const operator = createOperator(automaticName);
  // The page of a running check is for checks that a person started.
  const quiet: CheckDeps['publish'] = (name, payload) => {
    if (name !== 'checks.progress') checkDeps.publish(name, payload);
  };
  const runs = createCheckRuns({ ...checkDeps, operator, publish: quiet }, plugins);
  const watchTerminals = createTerminalWatch({
    ...checkDeps,
    plugins,
    register,
    whereabouts: () => connections.whereabouts(),
    isAsleep: () => connections.isAsleep(),
  });
  const unattended = createUnattended({ ...checkDeps, checks: runs, hours, watchTerminals });
  return {
    ...unattended,
    stop: async () => {
      await Promise.all([unattended.stop(), runs.stop()]);
    },
  };
};
