// The inspection of the open shop: its list of terminals, their known-good photos, and what happens on a suspicion.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { PrivateInput } from '../../../shared/ipc/engineContract.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { byteOrderMark, csvRows } from '../../export/csv.ts';
import { statementRows } from '../../export/exportStatement.ts';
import { attempt } from '../attempt.ts';
import { type ExportDeps, originOf } from '../exportOrigin.ts';
import { offsetText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { Attachments } from '../register/registerServices.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { createBaselines } from './baselines.ts';
import { comparedReadings } from './comparedReadings.ts';
import { countGaps, listDevices, matching, wholeDevice } from './devices.ts';
import { tableHeads } from './evidenceHeads.ts';
import { deviceRow } from './evidenceTables.ts';
import type { Inspections } from './inspectionServices.ts';
import { createSuspicion, type SuspicionParts } from './suspicion.ts';

/** What is needed besides the records. */
export interface InspectionParts extends SuspicionParts {
  readonly attachments: Pick<Attachments, 'add' | 'remove'>;
}

/** The inspection of the open shop. */
export const createInspections = (deps: ExportDeps, parts: InspectionParts): Inspections => {
  const { baselines, checks, register } = deps.shops.open;

  const writeDevices = async ({ language, file }: PrivateInput<'devices.write'>) => {
    const { listed, today } = await listDevices(deps);
    const words = {
      language,
      time: (utc: string | null) => (utc === null ? null : offsetText(deps.clock, Date.parse(utc))),
      unit: () => null,
      record: () => null,
      photo: () => null,
      today,
    };
    let rows = 0;
    async function* chunks(): AsyncGenerator<string> {
      yield byteOrderMark + csvRows([tableHeads.devices.map((head) => head[language])]);
      for (const each of listed) {
        const device = await wholeDevice(deps, each, today);
        if (device === null) continue;
        rows += 1;
        yield csvRows([deviceRow(device, words)]);
      }
      yield `\r\n${csvRows(statementRows(originOf(deps, [], rows), language))}`;
    }
    await writeWholeFile(file, chunks());
    await writeLine(deps, {
      kind: 'export',
      summary: { zh: `导出终端清单 ${String(rows)} 行`, en: `List of terminals exported, ${String(rows)} rows` },
    });
    return { file, rows };
  };

  const unitOfBaseline = async (baselineId: string): Promise<Unit | null> => {
    const baseline = await baselines.byId(baselineId);
    return baseline === null ? null : deps.shops.open.units.byId(baseline.unitId);
  };

  return {
    ...createBaselines(deps, parts.attachments),
    ...createSuspicion(deps, parts),
    writeDevices: (input) => attempt(() => writeDevices(input)),
    devices: ({ text, gap, offset, limit }) =>
      attempt(async () => {
        const { listed, today } = await listDevices(deps);
        const found = matching(listed, { text, gap });
        const devices = [];
        for (const each of found.slice(offset, offset + limit)) devices.push(await wholeDevice(deps, each, today));
        return {
          devices: devices.filter((device) => device !== null),
          total: found.length,
          gaps: countGaps(listed),
          all: listed.length,
          today,
        };
      }),
    unit: ({ unitId }) =>
      attempt(async () => {
        const { units } = deps.shops.open;
        // Whoever knows only the photos finds the terminal by them.
        const unit = (await units.byId(unitId)) ?? (await unitOfBaseline(unitId));
        const { listed, today } = await listDevices(deps);
        const found = listed.find(({ facts }) => facts.unitId === unit?.id);
        const device = found === undefined ? null : await wholeDevice(deps, found, today);
        if (unit === null || device === null) throw new AppFailure(failure('unit.unknown', { unitId }).error);
        const sets = await baselines.list(unit.id);
        const inForce = sets.find(({ state }) => state === 'inForce') ?? null;
        const report = unit.terminalId === null ? null : await checks.latest(unit.terminalId);
        const record = unit.recordId === null ? null : await register.byId(unit.recordId);
        return {
          device,
          inForce,
          draft: sets.find(({ state }) => state === 'draft') ?? null,
          former: sets.filter(({ state }) => state === 'replaced'),
          readings: comparedReadings({ report, record, baseline: inForce }),
        };
      }),
  };
};
