import { describe, expect, it } from 'vitest';
import { documentOf, sortFacts } from '../../../../../electron/service/resolver/caseDocument.ts';
import { evidenceSchema } from '../../../../../shared/diagnosis/evidenceSchema.ts';
import { aCase, aCaseFact } from '../../../../support/aCase.ts';

const collected = aCaseFact(
  { key: 'terminal.sn', value: 'A92000555', source: 'device' },
  { id: 'check sn', way: 'check' },
);
const told = aCaseFact({ key: 'response.code', value: '97', source: 'receipt', operation: 'sale' });
const other = aCaseFact({ key: 'response.code', value: '96', source: 'device', terminal: 'B' });

describe('the document that the diagnosis reads', () => {
  it('holds collected facts before told ones, and other terminals under their letters', () => {
    const document = documentOf(aCase({ collected: [collected, other], told: [told] }), '2026-11-22T09:30:00+08:00');
    expect(evidenceSchema.parse(document)).toEqual({
      profile: 'cn-unionpay',
      now: '2026-11-22T09:30:00+08:00',
      subject: 'A',
      terminals: {
        A: [
          { key: 'terminal.sn', value: 'A92000555', source: 'device' },
          { key: 'response.code', value: '97', source: 'receipt', operation: 'sale' },
        ],
        B: [{ key: 'response.code', value: '96', source: 'device' }],
      },
    });
  });

  it('leaves out what was taken back, and keeps it apart', () => {
    const back = [{ id: 'check sn', at: '2026-11-22T01:31:00.000Z', by: 'Li' }];
    const sorted = sortFacts(aCase({ collected: [collected], told: [told], takenBack: back }));
    expect(sorted.subject).toEqual([told]);
    expect(sorted.takenBack).toEqual([collected]);
  });
});
