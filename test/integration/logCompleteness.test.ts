// Whatever a person changes leaves one entry that says who, from where, why, and what was there before and after.
import { describe, expect, it } from 'vitest';
import { type CommandName, commands } from '../../shared/ipc/contract.ts';
import { tried, wordless } from '../support/completeness/askLogged.ts';
import { leaving } from '../support/completeness/commandRows.ts';
import { byMain, later, ofTheScreen, reading } from '../support/completeness/otherRows.ts';
import { registerSteps } from '../support/completeness/registerSteps.ts';
import { workSteps } from '../support/completeness/workSteps.ts';

describe('the log is complete for', () => {
  it.each(Object.entries({ ...registerSteps, ...workSteps }))('%s', async (_, steps) => {
    await steps();
  });

  it('every command that changes something: each of the above was asked', () => {
    expect(Object.keys(leaving).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('people: every name in before and after has words in both languages', () => {
    expect([...wordless]).toEqual([]);
  });

  it('every command of the contract: it reads, leaves an entry, or belongs to something that does', () => {
    const names = Object.keys(commands) as CommandName[];
    const held = [leaving, later, byMain].flatMap((rows) => Object.keys(rows));
    const known = new Set([...held, ...ofTheScreen, ...reading]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !(name in commands))).toEqual([]);
  });
});
