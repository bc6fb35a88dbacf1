import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../../../electron/service/job/jobs.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aJobShop } from '../../../../support/jobShop.ts';

describe('jobs of a shop', () => {
  it('tell the window of every change, and the log who made it', async () => {
    const { make, jobs, heard, said, operator } = await aJobShop();
    expect(createJobs).toBeTypeOf('function');
    operator.set('韩梅梅');
    const jobId = await make();
    unwrap(await jobs.start({ jobId }));
    unwrap(await jobs.cancel({ jobId, reason: '今天不开门' }));
    const changes = heard.filter(({ name }) => name === 'jobs.changed');
    expect(changes.map(({ payload }) => payload)).toEqual([{ jobId }, { jobId }, { jobId }]);
    expect((await said()).map(({ zh }) => zh)).toEqual([
      '任务“保养”（2026-11-22）：取消：今天不开门',
      '任务“保养”（2026-11-22）：开始，按“月度保养”第 1 版',
      '任务“保养”（2026-11-22）：新建',
      '新检查单“月度保养”',
    ]);
    expect(unwrap(await jobs.get({ jobId })).history.map((step) => step.operator)).toEqual([
      '韩梅梅',
      '韩梅梅',
      '韩梅梅',
    ]);
  });
});
