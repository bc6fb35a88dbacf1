import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findSubject, withRecord } from '../../../../../electron/service/resolver/caseSubject.ts';
import { aCase } from '../../../../support/aCase.ts';
import { aRegisterRecord } from '../../../../support/aRegisterRecord.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShopWith = async (lifecycle: 'inService' | 'quarantined') => {
  const { open } = (await someDeps()).shops;
  const terminal = aStoredTerminal();
  await open.checks.record(aCheckRecord(terminal));
  const record = aRegisterRecord({ terminalId: terminal.id, lifecycle });
  await open.register.write({ records: [record], line: null });
  return { open, terminal, record };
};

describe('whom a case is about', () => {
  it('is found by the id of the terminal or of its record', async () => {
    const { open, terminal, record } = await aShopWith('inService');
    const both = { terminal: { id: terminal.id }, record: { id: record.id } };
    expect(await findSubject(open, terminal.id, null)).toMatchObject(both);
    expect(await findSubject(open, null, record.id)).toMatchObject(both);
    expect(await findSubject(open, null, null)).toEqual({ terminal: null, record: null });
  });

  it('is refused for a state of life that forbids it, and for an id that nobody has', async () => {
    const { open, terminal } = await aShopWith('quarantined');
    await expect(findSubject(open, terminal.id, null)).rejects.toThrow('lifecycle.not-allowed');
    await expect(findSubject(open, randomUUID(), null)).rejects.toThrow('terminal.unknown');
    await expect(findSubject(open, null, randomUUID())).rejects.toThrow('register.unknown');
  });

  it('is known whole as soon as the terminal is in the register, or the record’s terminal was met', async () => {
    const { open, terminal, record } = await aShopWith('inService');
    const both = { terminalId: terminal.id, recordId: record.id };
    expect(await withRecord(open, aCase({ terminalId: terminal.id }))).toMatchObject(both);
    expect(await withRecord(open, aCase({ recordId: record.id }))).toMatchObject(both);
    expect(await withRecord(open, aCase())).toMatchObject({ terminalId: null, recordId: null });
  });
});
