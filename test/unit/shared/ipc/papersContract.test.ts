import { expect, it } from 'vitest';
import { papersCommands } from '../../../../shared/ipc/papersContract.ts';

it('is answered by the engine where a paper is looked at, by the main process where a file is chosen', () => {
  expect(papersCommands['papers.preview'].answeredBy).toBe('engine');
  expect(papersCommands['papers.save'].answeredBy).toBe('main');
  const wish = { request: { template: 'log', filter: {}, part: 1 }, language: 'zh' };
  expect(papersCommands['papers.save'].input.safeParse(wish).success).toBe(true);
  expect(papersCommands['papers.save'].output.safeParse(null).success).toBe(true);
});
