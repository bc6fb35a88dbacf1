// The card-number hunt: thousands of made-up numbers in every disguise through every door, then a search of all that was
// written. CARD_HUNT=20000 makes it large.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEngineAnswers } from '../../electron/ipc/engineAnswers.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { systemPorts } from '../../electron/transport/systemPorts.ts';
import { type Result, success } from '../../shared/error/appError.ts';
import { commands, type EngineCommandName } from '../../shared/ipc/contract.ts';
import { engineCommands } from '../../shared/ipc/engineContract.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import { usualParts } from '../../shared/support/supportParts.ts';
import { aTemplateDraft } from '../support/aJob.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { aRegister, type RegisterShop } from '../support/aRegister.ts';
import { aPan, disguises, seeded } from '../support/cardHunt/disguises.ts';
import { huntIn } from '../support/cardHunt/huntIn.ts';
import { type Known, withCards } from '../support/cardHunt/withCards.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { aDraft } from '../support/planShop.ts';
import { anIdentity } from '../support/records.ts';
import { sampleOf } from '../support/sampleOf.ts';
import { aPng } from '../support/samplePictures.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { formsOf } from '../support/testCards.ts';
import { csvOf } from '../support/transfers.ts';

const wanted = Number(process.env['CARD_HUNT'] ?? 500);
const rounds = Math.max(4, Math.ceil(wanted / 200));
const forms = Object.values(disguises);

/** Texts with card numbers, each number once, each disguise in turn. */
const aSource = (seed: number) => {
  const random = seeded(seed);
  const pans: string[] = [];
  const next = (): string => {
    const pan = aPan(random);
    pans.push(pan);
    return forms[pans.length % forms.length]?.(pan) ?? pan;
  };
  return { pans, next };
};

const day = '2026-11-22';

/** Things of every kind, so that requests about them are heard. */
const things = async ({ engine, create }: RegisterShop, terminalId: string): Promise<Known> => {
  const { services } = engine;
  const record = await create({ serialNumber: 'N900-0001', store: '静安店' });
  const template = unwrap(await services.templates.create({ draft: aTemplateDraft() }));
  const job = { kind: 'maintenance', title: '保养', subject: { kind: 'shop' }, dueOn: day, dueTime: '09:00' } as const;
  const made = unwrap(await services.jobs.create({ ...job, assignee: null, minutes: null, templateId: template.id }));
  unwrap(await services.jobs.start({ jobId: made.id }));
  const part = { name: '纸', unit: '卷', store: null, lowMark: null, price: null, note: null };
  const plan = unwrap(await services.plans.create({ draft: aDraft() }));
  const person = unwrap(await services.people.add({ draft: { name: '王芳', role: 'owner', store: null } }));
  const { caseId } = unwrap(await services.resolver.open({}));
  return new Map<string, unknown>([
    ['terminalId', terminalId],
    ['recordId', record.id],
    ['ownerId', record.id],
    ['templateId', template.id],
    ['basedOn', 1],
    ['jobId', made.id],
    ['partId', unwrap(await services.stock.save({ partId: null, draft: part })).id],
    ['planId', plan.id],
    ['personId', person.id],
    ['caseId', caseId],
    ['contactId', null],
    ['noticeId', null],
  ]);
};

/** Looks at the computer, the network, or at everything: once is enough. */
const isSlow = (name: string): boolean => /^(doctor|hops|support|journal|papers)\.|^log\.rebuild$/.test(name);

/** What a refusal says is masked too. */
const expectMasked = (name: string, told: Result<unknown> | undefined): void => {
  const said = told?.ok === false ? JSON.stringify(told.error) : '';
  expect(said, name).toBe(redactText(said));
};

const isLast = (name: string): boolean => /\.(remove|retire|leave|discard|cancel|close|rebuild)/.test(name);

describe('the hunter', () => {
  it('finds a number in every disguise, packed, and in a zip file', async () => {
    const pan = aPan(seeded(11));
    for (const [name, disguise] of Object.entries(disguises)) {
      const folder = await tempFolder();
      writeFileSync(join(folder, 'a.txt'), `于 ${disguise(pan)} 后`);
      expect(huntIn(folder, [pan]).length, name).toBeGreaterThan(0);
    }
    const folder = await tempFolder();
    writeFileSync(join(folder, 'a.bin'), Buffer.from(`${pan}F`.slice(0, pan.length + (pan.length % 2)), 'hex'));
    writeFileSync(join(folder, 'a.zip'), zipSync({ 'inner.txt': Buffer.from(pan) }));
    writeFileSync(join(folder, pan), 'x');
    expect(new Set(huntIn(folder, [pan]).map(({ file }) => file))).toEqual(
      new Set(['a.bin', 'a.zip', 'a.zip!inner.txt', `name of ${pan}`].filter((name) => name !== 'a.zip')),
    );
  });
});

describe('card numbers', () => {
  it('are masked in every disguise, whatever stands around them', { timeout: 600_000 }, () => {
    const { pans, next } = aSource(7);
    for (let at = 0; at < wanted; at += 1) {
      const text = next();
      const pan = pans.at(-1) ?? '';
      const masked = redactText(`于 ${text} 后`);
      expect(masked, `${pan} as ${text}`).not.toContain(text);
      expect(redactText(masked)).toBe(masked);
    }
  });

  it('are nowhere after they went through every field of every command', { timeout: 600_000 }, async () => {
    const dataFolder = await tempFolder();
    const { pans, next } = aSource(1);
    const shop = await aRegister({ dataFolder, source: 'window' });
    shop.plugIn({});
    const terminalId = (await shop.check()).terminalId ?? '';
    const known = await things(shop, terminalId);
    const answers = createEngineAnswers(shop.engine) as unknown as Record<
      string,
      (input: unknown) => Promise<Result<unknown>>
    >;
    const names = (Object.keys(commands) as EngineCommandName[])
      .filter((name) => name in answers)
      .toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)));
    let accepted = 0;
    for (let round = 0; pans.length < wanted && round < 500; round += 1) {
      for (const name of names) {
        const input = isSlow(name) && round > 0 ? null : withCards(name, next, known);
        if (input === null) continue;
        const told = await answers[name]?.(input);
        accepted += told?.ok === true ? 1 : 0;
        expectMasked(name, told);
      }
      shop.engine.services.operator.set(next());
    }
    expect(accepted).toBeGreaterThan(40);
    // With the pages that are still in the write-ahead log.
    expect(huntIn(dataFolder, pans)).toEqual([]);
    await shop.engine.close();
  });

  it('are nowhere after files, pictures and terminals brought them, nor in any export', {
    timeout: 600_000,
  }, async () => {
    const dataFolder = await tempFolder();
    const out = join(await tempFolder(), 'out');
    mkdirSync(out);
    const { pans, next } = aSource(2);
    const shop = await aRegister({ dataFolder, source: 'window', operator: next() });
    const { services } = shop.engine;
    const short = (): string => next().slice(0, 60);
    for (let round = 0; round < rounds; round += 1) {
      const identity = anIdentity({ serialNumber: `N9-${String(round)}`, model: next(), softwareVersion: next() });
      const facts = { merchantName: next(), address: next(), operator: next() };
      shop.scripted.at('tcp://10.0.0.5:20007', aDriverReport({ identity, facts, printout: [next(), next()] }));
      await shop.check({ level: 'full' });
      const file = join(out, `in-${String(round)}.csv`);
      writeFileSync(file, csvOf(['机身号', '门店', '备注', next()], [`V2N${String(round)}`, short(), next(), next()]));
      const draft = await services.transfers.read({ file });
      if (draft.ok) await services.transfers.apply({ draftId: draft.value.id, goodRowsOnly: true });
      const named = join(out, `${next().replace(/[/\0\n]/g, '_')}.csv`);
      writeFileSync(named, csvOf(['机身号'], [next()]));
      await services.transfers.read({ file: named });
    }
    const record = await shop.create({ serialNumber: 'N900-0001' });
    for (let round = 0; round < rounds; round += 1) {
      const content = aPng({ width: 8, height: 8 + round }).toString('base64');
      await services.attachments.add({ ownerId: record.id, kind: 'front', name: short(), content });
    }
    const written = join(await tempFolder(), 'exports');
    mkdirSync(written);
    const at = (name: string): string => join(written, name);
    const filter = { text: next() };
    unwrap(await services.exports.readings({ filter: {}, language: 'zh', file: at('readings.csv') }));
    const register = { filter, language: 'zh', isPlain: false, hasKeys: true } as const;
    unwrap(await services.transfers.export({ ...register, format: 'csv', file: at('register.csv') }));
    unwrap(await services.transfers.export({ ...register, filter: {}, format: 'xlsx', file: at('register.xlsx') }));
    const ask = createEngineAnswers(shop.engine) as unknown as Record<
      string,
      (input: unknown) => Promise<Result<unknown>>
    >;
    for (const format of ['csv', 'xlsx', 'json', 'jsonl']) {
      const wish = { ...(sampleOf(engineCommands['exports.write'].input) as object), filter: {}, format };
      unwrap((await ask['exports.write']?.({ ...wish, file: at(`log.${format}`) })) ?? success(null));
    }
    const choice = { parts: [...usualParts], captureIds: [], from: null, until: null, shown: [], words: [] };
    const bundle = unwrap((await ask['support.prepare']?.({ ...choice, note: next(), language: 'zh' })) ?? success({}));
    const { id: draftId } = bundle as { readonly id: string };
    unwrap((await ask['support.write']?.({ draftId, file: at('bundle.zip') })) ?? success(null));
    unwrap(await services.limits.write({ file: at('limits.json') }));
    unwrap(await services.expected.write({ file: at('expected.json') }));
    unwrap(await services.inspections.writeDevices({ language: 'zh', file: at('devices.csv') }));
    await shop.engine.close();
    expect(huntIn(dataFolder, pans)).toEqual([]);
    expect(huntIn(written, pans)).toEqual([]);
  });

  it('are nowhere after a line carried them, whole and in pieces', { timeout: 600_000 }, async () => {
    const dataFolder = await tempFolder();
    const random = seeded(3);
    const pans = Array.from({ length: 40 }, () => aPan(random));
    const messages = pans.flatMap((pan) => formsOf(pan).map(({ bytes }) => Buffer.from([...bytes, 0xff])));
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      void (async () => {
        for (const message of messages) {
          const cut = 1 + Math.floor(random() * (message.length - 1));
          socket.write(message.subarray(0, cut));
          if (random() < 0.3) await setTimeout(2);
          socket.write(message.subarray(cut));
        }
        socket.end();
      })();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void server.close());
    const bound = server.address();
    const address = `tcp://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : 0)}`;
    const { engine } = await anEngine({ dataFolder, ports: systemPorts(), clock: systemClock });
    const { captures, traffic } = engine.services;
    const capture = unwrap(await captures.start({ addresses: [], note: null }));
    await traffic.listen({ address, isOn: true });
    await setTimeout(2500);
    const done = unwrap(await captures.stop({ captureId: capture.id }));
    expect(done.messages).toBeGreaterThan(0);
    await captures.write({ captureId: done.id, file: join(dataFolder, `${randomUUID()}.zip`) });
    await engine.close();
    expect(huntIn(dataFolder, pans)).toEqual([]);
  });
});
