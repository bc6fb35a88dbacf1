// The card-number hunt goes on at the doors that people use: the command line as a process of its own with what it prints
// and writes, and everything that a window can show, print or copy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngineAnswers } from '../../electron/ipc/engineAnswers.ts';
import type { Result } from '../../shared/error/appError.ts';
import { commands, type EngineCommandName } from '../../shared/ipc/contract.ts';
import { aRegister } from '../support/aRegister.ts';
import { aPan, disguises, seeded } from '../support/cardHunt/disguises.ts';
import { huntIn } from '../support/cardHunt/huntIn.ts';
import { withCards } from '../support/cardHunt/withCards.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { anIdentity } from '../support/records.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { csvOf } from '../support/transfers.ts';

const random = seeded(17);
const pans: string[] = [];
const ways = Object.entries(disguises).filter(([name]) => !/two-byte|line break/.test(name));
/** The next number in the next disguise. */
const next = (): string => {
  const pan = aPan(random);
  pans.push(pan);
  return ways[pans.length % ways.length]?.[1](pan) ?? pan;
};
/** The next number as a name of a file could hold it. */
const plain = (): string => {
  pans.push(aPan(random));
  return pans.at(-1) ?? '';
};

describe('the command line as a process', () => {
  it('neither prints nor writes a card number, whatever it is given', { timeout: 240_000 }, async () => {
    const data = await tempFolder();
    const out = join(await tempFolder(), 'out');
    mkdirSync(out);
    const at = (name: string): string => join(out, name);
    const given = await tempFolder();
    const csv = join(given, 'in.csv');
    writeFileSync(csv, csvOf(['机身号', '门店', '备注'], [`V2N1`, next().slice(0, 60), next()]));
    const evidence = join(given, 'evidence.json');
    writeFileSync(evidence, JSON.stringify({ message: next(), note: next(), facts: [{ key: next(), value: next() }] }));
    const runs: readonly (readonly string[])[] = [
      ['check', `tcp://${plain()}:1`],
      ['act', 'sim:zvt', plain(), '--reason', next()],
      ['code', next()],
      ['diagnose', evidence, '--json'],
      ['register', 'import', csv, '--json'],
      ['log', 'verify', join(out, `${plain()}.csv`)],
      ['log', 'export', '--out', `/nowhere/${plain()}.csv`],
      ['restore', `/nowhere/${plain()}.zip`],
      ['backup', '--out', `/nowhere/${plain()}.zip`, '--verbose'],
      ['support', '--out', at('bundle.zip'), '--note', next(), '--hide', plain(), '--json'],
    ];
    const said: string[] = [];
    for (let first = 0; first < runs.length; first += 3) {
      const some = runs.slice(first, first + 3).map(async (args) => {
        const { stdout, stderr } = await runSteward(['--data', data, '--operator', '王芳', ...args]);
        said.push(`${stdout}\n${stderr}`);
      });
      await Promise.all(some);
    }
    const backup = await runSteward(['--data', data, 'backup', '--out', at('backup.zip')]);
    expect(backup.status, backup.stderr).toBe(0);
    writeFileSync(at('said.txt'), said.join('\n'));
    expect(said.join('').length).toBeGreaterThan(1000);
    expect(huntIn(out, pans)).toEqual([]);
    expect(huntIn(data, pans)).toEqual([]);
  });
});

/** Takes long, or looks at this computer. */
const isLeftOut = (name: string): boolean => /^(doctor|hops|support|journal|actions|captures)\./.test(name);

describe('what a window can show, print or copy', () => {
  it('holds no card number: no answer to any request does, nor the sheets of any paper', {
    timeout: 240_000,
  }, async () => {
    const shop = await aRegister({ source: 'window', operator: next() });
    const identity = anIdentity({ model: next(), softwareVersion: next() });
    const facts = { merchantName: next(), address: next(), operator: next() };
    shop.scripted.at('tcp://10.0.0.5:20007', aDriverReport({ identity, facts, printout: [next(), next()] }));
    const { terminalId } = await shop.check({ level: 'full' });
    const answers = createEngineAnswers(shop.engine) as unknown as Record<
      string,
      (input: unknown) => Promise<Result<unknown>>
    >;
    const known = new Map<string, unknown>([['terminalId', terminalId]]);
    const folder = await tempFolder();
    let told = 0;
    const names = (Object.keys(commands) as EngineCommandName[]).filter((name) => name in answers && !isLeftOut(name));
    for (const name of [
      ...names,
      ...names.filter((each) => /\.(list|get|page|search|preview|sheet|view)$/.test(each)),
    ]) {
      const input = withCards(name, next, known);
      if (input === null) continue;
      const answer = await answers[name]?.(input);
      told += 1;
      writeFileSync(join(folder, `${String(told)} ${name}.json`), JSON.stringify(answer ?? null));
    }
    expect(told).toBeGreaterThan(60);
    expect(huntIn(folder, pans)).toEqual([]);
    await shop.engine.close();
  });
});
