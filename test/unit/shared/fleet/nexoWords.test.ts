import { describe, expect, it } from 'vitest';
import { globalStates, type NexoStatus, printerStates } from '../../../../shared/fleet/nexoStatus.ts';
import { nexoParts, nexoSources } from '../../../../shared/fleet/nexoWords.ts';

const status = (changes: Partial<NexoStatus> = {}): NexoStatus => ({
  GlobalStatus: 'OK',
  from: 'check',
  readAt: null,
  ...changes,
});

describe('nexo’s words in plain ones', () => {
  it('are there in both languages for every state of terminal and printer', () => {
    for (const GlobalStatus of [null, ...globalStates]) {
      const [whole] = nexoParts(status({ GlobalStatus }));
      expect(whole?.value).toBe(GlobalStatus ?? '-');
      expect(whole?.word.zh).toMatch(/[一-鿿]/u);
      expect(whole?.word.en).toMatch(/^[a-z ]+$/);
    }
    for (const PrinterStatus of printerStates) {
      const printer = nexoParts(status({ PrinterStatus }))[1];
      expect([printer?.field, printer?.value, printer?.name.zh]).toEqual(['PrinterStatus', PrinterStatus, '打印机']);
    }
  });

  it('leave out what is absent, and keep nexo’s order', () => {
    expect(nexoParts(status()).map(({ field }) => field)).toEqual(['GlobalStatus']);
    const all = nexoParts(
      status({
        CommunicationOKFlag: false,
        PEDOKFlag: true,
        SecurityOKFlag: true,
        CardReaderOKFlag: false,
        PrinterStatus: 'OK',
      }),
    );
    expect(all.map(({ field, value, tone }) => `${field} ${value} ${tone}`)).toEqual([
      'GlobalStatus OK pass',
      'PrinterStatus OK pass',
      'CardReaderOKFlag false fail',
      'SecurityOKFlag true pass',
      'PEDOKFlag true pass',
      'CommunicationOKFlag false fail',
    ]);
  });

  it('name every source', () => {
    for (const from of ['register', 'run', 'link', 'check', 'nothing'] as const)
      expect(nexoSources[from].en).not.toBe('');
  });
});
