import { describe, expect, it } from 'vitest';
import { composeLine, writeLine } from '../../../../electron/service/logWriter.ts';
import { aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const summary = { zh: '改名', en: 'renamed' };

describe('a line of the log', () => {
  it('says when, by whom and about which terminal', async () => {
    const deps = await someDeps();
    const terminal = aStoredTerminal({ givenName: '一号机' });
    expect(composeLine(deps, { kind: 'terminal', summary, terminal })).toMatchObject({
      at: '2026-11-22T01:30:05.000Z',
      operator: 'Li',
      terminalId: terminal.id,
      terminalName: '一号机',
      serialNumber: '17F59B1F',
      simulated: false,
    });
  });

  it('is stored and announced', async () => {
    const deps = await someDeps();
    const entry = await writeLine(deps, { kind: 'setting', summary });
    expect(entry.number).toBe(1);
    expect(deps.heard).toEqual([{ name: 'log.appended', payload: entry }]);
  });

  it('is not announced when it belongs to the other shop', async () => {
    const deps = await someDeps();
    await writeLine(deps, { kind: 'link', summary, simulated: true }, await deps.shops.forTerminal(true));
    expect(deps.heard).toEqual([]);
  });

  it('is marked in the simulated shop', async () => {
    const deps = await someDeps('simulated');
    expect((await writeLine(deps, { kind: 'setting', summary })).simulated).toBe(true);
  });
});
