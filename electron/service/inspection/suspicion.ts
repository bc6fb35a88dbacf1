// Somebody suspects tampering: out of use at once, an incident, a line in the log. Asked twice, it does it once.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { type Lifecycle, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { attempt } from '../attempt.ts';
import type { Incidents } from '../incident/incidentServices.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { RegisterStates } from '../register/registerServices.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Inspections } from './inspectionServices.ts';

/** What is needed besides the records. */
export interface SuspicionParts {
  readonly register: Pick<RegisterStates, 'changeLifecycle'>;
  readonly incidents: Pick<Incidents, 'open'>;
}

/** The way from a suspicion to a terminal that nobody uses. */
export const createSuspicion = (deps: ServiceDeps, parts: SuspicionParts): Pick<Inspections, 'suspect'> => {
  const { units, incidents } = deps.shops.open;
  const inTurn = createTurns();

  const quarantine = async (unit: Unit, reason: string): Promise<Lifecycle | null> => {
    if (unit.recordId === null || unit.lifecycle === null) return null;
    if (!lifecycleRules[unit.lifecycle].next.includes('quarantined')) return unit.lifecycle;
    const changed = await parts.register.changeLifecycle({
      recordId: unit.recordId,
      to: 'quarantined',
      reason,
      role: 'owner',
    });
    if (!changed.ok) throw new AppFailure(changed.error);
    return changed.value.lifecycle;
  };

  const incidentOf = async (unit: Unit, reason: string): Promise<string | null> => {
    const known = await incidents.page({ isOpen: true, kind: 'tamper', unitId: unit.id }, 0, 1);
    if (known[0] !== undefined) return known[0].id;
    const opened = await parts.incidents.open({
      draft: {
        kind: 'tamper',
        title: `疑似篡改 / Suspected tampering: ${unit.name}`.slice(0, 120),
        description: reason,
        unitId: unit.id,
        store: unit.store,
        since: utcText(deps.clock.now()),
        isOutOfUse: true,
      },
    });
    if (!opened.ok) throw new AppFailure(opened.error);
    return opened.value.id;
  };

  return {
    suspect: ({ unitId, reason: given, jobId }) =>
      attempt(() =>
        inTurn(async () => {
          const unit = await units.byId(unitId);
          if (unit === null) throw new AppFailure(failure('unit.unknown', { unitId }).error);
          const reason = redactText(given);
          // Out of use first: whatever fails afterwards, nobody takes payments with it.
          const lifecycle = await quarantine(unit, reason);
          const incidentId = await incidentOf(unit, reason);
          const terminal = unit.terminalId === null ? null : await deps.shops.open.terminals.byId(unit.terminalId);
          const inJob =
            jobId === null ? { zh: '', en: '' } : { zh: '（巡检时发现）', en: ' (noticed in an inspection)' };
          await writeLine(deps, {
            kind: 'inspection',
            terminal,
            summary: {
              zh: `疑似篡改，停用：${unit.name}${inJob.zh}。${reason}`,
              en: `Suspected tampering, out of use: ${unit.name}${inJob.en}. ${reason}`,
            },
          });
          deps.publish('inspection.changed', { unitId: unit.id });
          return { incidentId, lifecycle };
        }),
      ),
  };
};
