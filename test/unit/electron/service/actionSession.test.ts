import { describe, expect, it } from 'vitest';
import type { TerminalDriver } from '../../../../electron/driver/terminalDriver.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { withSession } from '../../../../electron/service/actionSession.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { success } from '../../../../shared/error/appError.ts';
import { allDone } from '../../../support/aCommand.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';

const text = 'tcp://10.0.0.5:20007';
const settings = { password: null, answeredBefore: [], refusedBefore: [] };
const consent = { command: 'diagnosis', operator: 'Li', reason: 'because', givenAt: 0 } as const;
const wish = { options: {}, consent, onMessage: () => undefined };

const line = () => {
  const scripted = createScriptedTerminals();
  const clock = createFakeClock();
  const controller = new AbortController();
  const request = {
    address: unwrap(parsePortAddress(text)),
    plugin: scripted.plugin,
    settings,
    signal: controller.signal,
  };
  return { scripted, clock, controller, request, deps: { ports: scripted.ports, clock, log: silentLogger } };
};

describe('a session with a terminal', () => {
  it('reads and runs on one open port, which is closed afterwards', async () => {
    const { scripted, request, deps } = line();
    scripted.at(text, aDriverReport());
    scripted.onCommand(text, allDone);
    const result = await withSession(request, deps, async (session) => {
      const read = await session.read();
      const ran = await session.run(wish);
      return { read: read.ok, ran: ran !== 'gave up' && ran.ok, open: scripted.open.size };
    });
    expect(result).toEqual(success({ read: true, ran: true, open: 1 }));
    expect(scripted.open.size).toBe(0);
  });

  it('prints where the driver can, and leaves open what became of a print that failed in the driver', async () => {
    const { scripted, request, deps } = line();
    scripted.at(text, aDriverReport());
    const slip = { lines: ['A'], consent: { operator: 'Li', reason: 'because', givenAt: 0 } };
    expect(await withSession(request, deps, (session) => Promise.resolve(session.print))).toEqual(success(null));
    const printing = (print: NonNullable<TerminalDriver['print']>) => {
      const { plugin } = scripted;
      const create: typeof plugin.create = (transport, parts) => ({ ...plugin.create(transport, parts), print });
      return withSession({ ...request, plugin: { ...plugin, create } }, deps, (session) =>
        present(session.print)(slip),
      );
    };
    const done = success({ ending: 'printed', resultCode: null } as const);
    expect(await printing(() => Promise.resolve(done))).toEqual(success(done));
    expect(await printing(() => Promise.reject(new Error('bug')))).toEqual(success('gave up'));
  });

  it('fails when the port does not open', async () => {
    const { request, deps } = line();
    expect(await withSession(request, deps, () => Promise.resolve(1))).toMatchObject({
      error: { code: 'transport.refused' },
    });
  });

  it('closes the port when its work fails', async () => {
    const { scripted, request, deps } = line();
    scripted.at(text, aDriverReport());
    await expect(withSession(request, deps, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(scripted.open.size).toBe(0);
  });

  it('gives up on a driver that throws or hangs in a command: nobody knows what became of it', async () => {
    const { scripted, clock, request, deps } = line();
    scripted.at(text, aDriverReport());
    scripted.onCommand(text, () => Promise.reject(new Error('broken')));
    expect(await withSession(request, deps, (session) => session.run(wish))).toEqual(success('gave up'));
    scripted.onCommand(text, () => new Promise(() => undefined));
    const hanging = withSession(request, deps, (session) => session.run(wish));
    await clock.advance(200_000);
    expect(await hanging).toEqual(success('gave up'));
  });

  it('gives up on a reading that hangs, and says whether a person ended it', async () => {
    const { scripted, clock, controller, request, deps } = line();
    scripted.at(text, () => new Promise(() => undefined));
    const silent = withSession(request, deps, (session) => session.read());
    await clock.advance(200_000);
    expect(await silent).toMatchObject({ value: { error: { code: 'link.silent' } } });
    const cancelled = withSession(request, deps, (session) => session.read());
    await clock.settle();
    controller.abort();
    await clock.advance(3000);
    expect(await cancelled).toMatchObject({ value: { error: { code: 'check.cancelled' } } });
  });
});
