import { expect, it } from 'vitest';
import { twHypos } from '../../../../../shared/diagnosis/responseCodes/twHypos.ts';

it('the Taiwanese table knows 89 as a terminal that is not authorised, and says how it is attested', () => {
  expect(twHypos.find(({ code }) => code === '89')).toMatchObject({ action: 'TERMINAL_REG', attestation: 'single' });
});
