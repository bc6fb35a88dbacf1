import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { systemClock } from '../../../../electron/protocol/clock.ts';
import { type ControlPort, openControlPort } from '../../../../electron/simulator/controlPort.ts';
import { answerRequest } from '../../../../electron/simulator/controlRequests.ts';
import { zvtSimulator } from '../../../../electron/simulator/zvt/zvtSimulator.ts';

const aTerminal = () => {
  const made = zvtSimulator.switchOn('healthy', { clock: systemClock, log: silentLogger });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

const ports: ControlPort[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const port of ports.splice(0)) await port.close();
});

describe('a request to the control port', () => {
  it('sets state, faults and profile, and tells all of it', () => {
    const terminal = aTerminal();
    expect(
      answerRequest({ terminal }, '{"set":{"statusCode":204},"fault":{"kind":"duplicate","block":1}}'),
    ).toMatchObject({
      ok: true,
      state: { statusCode: 204 },
      faults: [{ kind: 'duplicate', block: 1 }],
    });
    expect(answerRequest({ terminal }, '{"fault":null}')).toMatchObject({ ok: true, faults: [] });
    expect(answerRequest({ terminal }, '{"profile":"feigLike"}')).toMatchObject({ ok: true, profile: 'feigLike' });
    expect(answerRequest({ terminal }, '{"get":true}')).toMatchObject({ ok: true, commands: [] });
  });

  it.each([
    ['no JSON', '{'],
    ['a number', '3'],
    ['an empty object', '{}'],
    ['an unknown key', '{"reboot":true}'],
    ['a state that cannot be', '{"set":{"statusCode":-1}}'],
    ['a name that hides what it is', '{"set":{"name":"SIM-A8"}}'],
    ['no state at all', '{"set":null}'],
    ['a prototype', '{"set":{"__proto__":{"name":"x"}}}'],
    ['an unknown fault', '{"fault":[{"kind":"fire"}]}'],
    ['an unknown profile', '{"profile":"toString"}'],
  ])('is refused as data when it is %s', (_, line) => {
    const terminal = aTerminal();
    expect(answerRequest({ terminal }, line)).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    expect(terminal.state()).toMatchObject({ name: 'SIM-A8 SIMULATED' });
  });
});

describe('the control port', () => {
  it('answers a line with a line, also after bad ones, and on loopback only', async () => {
    const opened = await openControlPort(aTerminal(), 0);
    if (!opened.ok) throw new Error(opened.error.code);
    ports.push(opened.value);
    const socket = connect({ port: opened.value.port, host: '127.0.0.1' });
    sockets.push(socket);
    const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
    const ask = async (line: string): Promise<unknown> => {
      socket.write(`${line}\n`);
      return JSON.parse((await answers.next()).value as string);
    };
    expect(await ask('nonsense')).toMatchObject({ ok: false });
    expect(await ask('{"set":{"maintenance":{"power":{"batteryPercent":12}}}}')).toMatchObject({ ok: true });
    expect(await ask('{"get":true}')).toMatchObject({
      state: { maintenance: { power: { batteryPercent: 12, charging: 2 } } },
    });
    const taken = await openControlPort(aTerminal(), opened.value.port);
    expect(taken).toMatchObject({ ok: false, error: { code: 'transport.busy' } });
  });

  it('ends a connection that sends a line without end', async () => {
    const opened = await openControlPort(aTerminal(), 0);
    if (!opened.ok) throw new Error(opened.error.code);
    ports.push(opened.value);
    const socket = connect({ port: opened.value.port, host: '127.0.0.1' });
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.resume();
    socket.write('x'.repeat(400_000));
    await new Promise((resolve) => socket.once('close', resolve));
  });
});
