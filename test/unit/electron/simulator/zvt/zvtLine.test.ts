import { describe, expect, it } from 'vitest';
import { terminalOn, withTags } from './terminalOn.ts';

describe('message sequence numbers', () => {
  it('are on every message once they were accepted, from 1 on, and the response repeats the number of its command', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    const [, completion = ''] = await ask(withTags);
    expect(completion).toMatch(/1F 73 03 00 00 00$/);
    const answers = await ask('06 70 0B 06 09 1B 01 01 1F 73 03 00 00 01');
    expect(answers[0]).toBe('80 00 08 06 06 1F 73 03 00 00 01');
    const numbers = answers.slice(1).map((one) => one.slice(-8));
    expect(numbers).toEqual(['00 00 02', '00 00 03', '00 00 04']);
  });

  it('tell a command that comes again: it is answered with the same ending and not carried out twice', async () => {
    const { ask, terminal } = terminalOn({ profile: 'complete', state: { statusCode: 0x51 } });
    await ask(withTags);
    const command = '06 93 0B 00 00 00 06 06 1F 73 03 00 00 07';
    const once = await ask(command);
    expect(terminal.state().statusCode).toBe(0);
    terminal.change({ statusCode: 0x51 });
    const again = await ask(command);
    expect(again[0]).toBe(once[0]);
    expect(again).toHaveLength(2);
    expect(terminal.state().statusCode).toBe(0x51);
  });

  it('begin at 1 again after 999999', async () => {
    const { ask } = terminalOn({ profile: 'complete' });
    await ask(withTags);
    const [first, second] = await ask('06 79 08 06 06 1F 73 03 99 99 99');
    expect(first).toMatch(/99 99 99$/);
    expect(second).toMatch(/00 00 01$/);
  });

  it('are not accepted by a terminal without them', async () => {
    const { ask } = terminalOn({ profile: 'longForm' });
    expect((await ask(withTags))[1]).not.toContain('1F 73');
  });
});
