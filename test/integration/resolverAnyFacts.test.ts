// Whatever a person tells, in whatever order: a case can be looked at, keeps no card number, and never fails.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseCase } from '../../electron/service/resolver/diagnoseCase.ts';
import { createResolver } from '../../electron/service/resolverCases.ts';
import { factSources, operations } from '../../shared/diagnosis/evidenceSchema.ts';
import { factKeys } from '../../shared/diagnosis/factKeys.ts';
import { profileIds } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import { success } from '../../shared/error/appError.ts';
import { caseViewSchema, type ToldFact, toldFactSchema } from '../../shared/resolver/resolverCase.ts';
import { unwrap } from '../support/anEngine.ts';
import { someDeps } from '../support/serviceDeps.ts';

const card = '4111111111111111';
const moments = ['2026-11-22T09:12:00+08:00', '1970-01-01T00:00:00Z', '2399-12-31T23:59:59+14:00'];

const anyFact: fc.Arbitrary<ToldFact> = fc
  .record(
    {
      key: fc.constantFrom(...Object.keys(factKeys), 'nobody.knows'),
      value: fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('97', '03', '58', '77', 'A0', '00', card, `卡 ${card}`, ...moments),
        fc.double(),
        fc.boolean(),
      ),
      source: fc.constantFrom(...factSources),
      at: fc.constantFrom(...moments),
      operation: fc.constantFrom(...operations),
      cards: fc.constantFrom('all', 'one'),
      terminal: fc.constantFrom('B', 'X', 'Z'),
    },
    { requiredKeys: ['key', 'value', 'source'] },
  )
  .map((fact) => toldFactSchema.safeParse(fact))
  .filter(({ success: isGood }) => isGood)
  .map((parsed): ToldFact => parsed.data as ToldFact);

describe('any facts', { timeout: 60_000 }, () => {
  it('make a case that can be looked at in every table of codes, without a card number', async () => {
    const deps = await someDeps();
    const connections = { list: () => Promise.resolve(success([])) };
    const resolver = createResolver({ ...deps, connections, diagnose: diagnoseCase });
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact, { maxLength: 12 }), fc.constantFrom(...profileIds), async (facts, profile) => {
        const { caseId } = unwrap(await resolver.open({ profile, facts }));
        const view = unwrap(await resolver.get({ caseId }));
        expect(caseViewSchema.safeParse(view).error).toBeUndefined();
        expect(JSON.stringify(view)).not.toContain(card);
      }),
      { numRuns: 150 },
    );
  });
});
