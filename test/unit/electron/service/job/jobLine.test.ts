import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composeJobLine } from '../../../../../electron/service/job/jobLine.ts';
import { aJob } from '../../../../support/aJob.ts';
import { present } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const said = { zh: '开始', en: 'started' };

describe('a line of the log about a job', () => {
  it('names job, day and the terminal as the register has it', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'N900-0001', model: 'A920' });
    await deps.shops.open.register.write({ records: [record], line: null });
    await deps.shops.open.units.sync(() => randomUUID(), '2026-11-22T01:00:00.000Z');
    const unit = present((await deps.shops.open.units.list())[0]);
    const line = await composeJobLine(deps, aJob({ subject: { kind: 'unit', unitId: unit.id } }), said);
    expect(line).toMatchObject({ kind: 'job', serialNumber: 'N900-0001', operator: 'Li', terminalId: null });
    expect(line.summary).toEqual({
      zh: '任务“清洁打印头”（2026-11-22）：开始',
      en: 'Job “Clean the print head” (2026-11-22): started',
    });
  });

  it('names no terminal for a job of the shop', async () => {
    expect(await composeJobLine(await someDeps(), aJob(), said)).toMatchObject({
      terminalName: null,
      serialNumber: null,
    });
  });
});
