import { expect, it } from 'vitest';
import { tamperSteps } from '../../../../shared/inspection/tamperProcedure.ts';

it('takes the terminal out of use first, leaves it shut, and calls on a number that was verified', () => {
  expect(tamperSteps.map(({ id }) => id)).toEqual(['stop', 'leave', 'guard', 'call', 'note', 'others']);
  expect(tamperSteps[1]?.text.en).toContain('do not open');
  expect(tamperSteps[1]?.text.zh).toContain('不要打开');
});
