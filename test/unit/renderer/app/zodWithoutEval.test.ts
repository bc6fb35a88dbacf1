// zod is loaded after it has been told, wherever that is; that it listens at this place no type says.
import { expect, it } from 'vitest';
import '../../../../renderer/app/zodWithoutEval.ts';

it('lets zod compile no code', async () => {
  const { z } = await import('zod');
  expect(z.config().jitless).toBe(true);
});
