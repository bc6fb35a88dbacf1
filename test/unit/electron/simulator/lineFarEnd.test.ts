import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { createLineFarEnd } from '../../../../electron/simulator/lineFarEnd.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const schema = z.strictObject({ word: z.string(), note: z.string().nullable().default(null) });

/** A terminal that says its word to everything. */
const aTerminal = (profile?: string) => {
  const clock = createFakeClock();
  const made = createLineFarEnd({
    schema,
    state: { word: 'hello', note: null },
    options: { clock, log: silentLogger, ...(profile === undefined ? {} : { profile }) },
    serve: (line, terminal) => {
      line.onBytes((chunk) => {
        terminal.remember('ask', chunk);
        void line.send('block', new TextEncoder().encode(terminal.state().word));
      });
    },
  });
  return { clock, made };
};

const plugged = () => {
  const { clock, made } = aTerminal();
  const terminal = unwrap(made);
  const pair = createMemoryPair({ now: () => clock.now() });
  terminal.attach(pair.terminal, 'block');
  const heard: string[] = [];
  pair.console.onBytes((chunk) => heard.push(new TextDecoder().decode(chunk)));
  const ask = async (): Promise<void> => {
    await pair.console.write(Uint8Array.of(0x3f));
    await clock.settle();
  };
  return { terminal, pair, heard, ask };
};

describe('a simulated terminal of any family', () => {
  it('answers from its state and remembers what it was asked', async () => {
    const { terminal, heard, ask } = plugged();
    await ask();
    expect(unwrap(terminal.change({ word: 'bye' }))).toEqual({ word: 'bye', note: null });
    await ask();
    expect(heard).toEqual(['hello', 'bye']);
    expect(terminal.commands()).toEqual(['ask', 'ask']);
    expect(terminal.received()).toEqual([Uint8Array.of(0x3f), Uint8Array.of(0x3f)]);
    expect(terminal.state()).toEqual({ word: 'bye', note: null });
  });

  it('takes only states and faults that can be, and says which part is wrong', () => {
    const { terminal } = plugged();
    expect(terminal.change({ word: 5 })).toMatchObject({ error: { code: 'input.invalid', facts: { field: 'word' } } });
    expect(terminal.setFaults([{ kind: 'explode' }])).toMatchObject({ error: { code: 'input.invalid' } });
    expect(terminal.setFaults('none').ok).toBe(false);
  });

  it('has its faults from now on, on lines that are open too', async () => {
    const { terminal, heard, ask, pair } = plugged();
    unwrap(terminal.setFaults([{ kind: 'truncate', block: 1, atByte: 2 }]));
    expect(terminal.faults()).toHaveLength(1);
    await ask();
    expect(heard).toEqual(['he']);
    unwrap(terminal.setFaults([{ kind: 'close', block: 1, atByte: 1 }]));
    await ask();
    expect(await pair.console.closed).toMatchObject({ kind: 'ended' });
  });

  it('ends its lines when it is switched off', async () => {
    const { terminal, pair } = plugged();
    terminal.detach();
    expect(await pair.console.closed).toEqual({ kind: 'ended' });
  });

  it('knows one profile', () => {
    const { terminal } = plugged();
    expect(terminal.profile()).toBe('standard');
    expect(terminal.setProfile('standard').ok).toBe(true);
    expect(terminal.setProfile('old')).toMatchObject({ error: { code: 'input.invalid', facts: { field: 'profile' } } });
    expect(aTerminal('old').made.ok).toBe(false);
  });
});
