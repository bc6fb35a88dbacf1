import { describe, expect, it } from 'vitest';
import { newCase, takenUp } from '../../../../../electron/service/resolver/newCase.ts';
import { resolverCaseSchema } from '../../../../../shared/resolver/resolverCase.ts';
import { aCase, aCaseFact } from '../../../../support/aCase.ts';
import { aRegisterRecord } from '../../../../support/aRegisterRecord.ts';
import { aStoredTerminal } from '../../../../support/records.ts';

const opening = { at: '2026-11-22T01:30:00.000Z', by: 'Li', isSimulatedShop: true };
const nobody = { terminal: null, record: null };

describe('how a case begins', () => {
  it('is empty, with the name and number of the terminal or of its record', () => {
    const terminal = aStoredTerminal({ givenName: '一号台' });
    expect(newCase({ terminal, record: null }, opening)).toMatchObject({
      name: '一号台',
      simulated: false,
      openedBy: 'Li',
    });
    const value = { value: 'A92000111', source: 'user', at: opening.at, by: 'Li' } as const;
    const record = aRegisterRecord({ fields: { serialNumber: value } });
    expect(newCase({ terminal: null, record }, opening)).toMatchObject({ name: null, serialNumber: 'A92000111' });
    const empty = newCase(nobody, opening);
    expect(resolverCaseSchema.parse(empty)).toEqual(empty);
    expect(empty).toMatchObject({ simulated: true, profile: 'cn-unionpay', profileBy: 'assumed' });
  });

  it('takes what was told in the closed case with it, without what was taken back', () => {
    const [kept, back] = ['97', '03'].map((value) => aCaseFact({ key: 'response.code', value, source: 'user' }));
    const before = aCase({
      told: [kept, back].flatMap((fact) => fact ?? []),
      takenBack: [{ id: back?.id ?? '', at: opening.at, by: 'Li' }],
      profile: 'epos-e',
      profileBy: 'person',
    });
    const again = takenUp(newCase(nobody, opening), before);
    expect(again).toMatchObject({ follows: before.id, profile: 'epos-e', profileBy: 'person', takenBack: [] });
    expect(again.told).toEqual([kept]);
  });
});
