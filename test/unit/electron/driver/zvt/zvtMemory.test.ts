import { describe, expect, it } from 'vitest';
import { isRemembered } from '../../../../../electron/driver/zvt/zvtMemory.ts';
import { aStatus } from '../../../../support/zvtFindings.ts';
import { noMemory } from '../../../../support/zvtTerminal.ts';

const part = (serialNumber: string | null) => ({ name: null, softwareVersion: null, state: null, serialNumber });
const status = (serialNumber: string | null, tid: string | null) => aStatus({ components: [part(serialNumber)], tid });
const remembered = (serialNumber: string | null, tid: string | null) => ({
  ...noMemory,
  rememberedFor: { serialNumber, tid },
});

describe('what is remembered', () => {
  it.each([
    ['the same serial number', remembered('17F59B1F', null), status('17F59B1F', null), true],
    ['another serial number, though the TID is the same', remembered('17F59B1F', '1'), status('17FD1E3C', '1'), false],
    ['the number of the label and the same TID', remembered('N300W0012345', '1'), status('17FD1E3C', '1'), true],
    ['no serial number and the same TID', remembered(null, '1'), status(null, '1'), true],
    ['no serial number and another TID', remembered(null, '1'), status(null, '2'), false],
    ['nothing at all', remembered(null, null), status(null, null), false],
  ])('counts for %s: %#', (_, settings, answered, counts) => {
    expect(isRemembered(settings, answered)).toBe(counts);
  });

  it('counts for whoever it was given for, and for nobody when it is nobody’s', () => {
    expect(isRemembered(noMemory, status('17F59B1F', '1'))).toBe(false);
    const { rememberedFor: _, ...unnamed } = noMemory;
    expect(isRemembered(unnamed, status(null, null))).toBe(true);
  });
});
