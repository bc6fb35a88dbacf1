// Whose record a check becomes, and what is remembered of a terminal.
import { describe, expect, it } from 'vitest';
import { success } from '../../../../shared/error/appError.ts';
import { anEngine, checkAll, present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { anIdentity } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';

const shop = async () => {
  const scripted = createScriptedTerminals();
  const opened = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin] });
  return { ...opened, scripted, services: opened.engine.services };
};

const withSerial = (serialNumber: string | null, more: Parameters<typeof aDriverReport>[0] = {}) =>
  aDriverReport({ identity: anIdentity({ serialNumber, tid: null }), ...more });

const a = 'tcp://10.0.0.5:20007';
const b = 'tcp://10.0.0.6:20007';

describe('whose record it is', () => {
  it('follows the serial number to another port', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('17F59B1F'));
    await checkAll(engine, [a]);
    scripted.at(b, withSerial('17F59B1F'));
    await checkAll(engine, [b]);
    expect(unwrap(await services.terminals.list())).toMatchObject([{ address: b }]);
  });

  it('tells two terminals apart that swapped their ports', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('AAAA0001'));
    scripted.at(b, withSerial('BBBB0002'));
    await checkAll(engine, [a, b]);
    const before = unwrap(await services.terminals.list());
    scripted.at(a, withSerial('BBBB0002'));
    scripted.at(b, withSerial('AAAA0001'));
    await checkAll(engine, [a, b]);
    const after = unwrap(await services.terminals.list());
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    for (const card of after) {
      expect(card.address).toBe(card.identity.serialNumber === 'AAAA0001' ? b : a);
      expect(unwrap(await services.terminals.checks({ terminalId: card.id, before: null, limit: 9 }))).toHaveLength(2);
    }
  });

  it.each(['1234567', 'unknown', '', '00000000', null])('never matches on the filler %j', async (serial) => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial(serial));
    scripted.at(b, withSerial(serial));
    await checkAll(engine, [a, b]);
    await checkAll(engine, [a]);
    expect(unwrap(await services.terminals.list())).toHaveLength(2);
  });

  it('takes another serial number at a known address for another terminal', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('AAAA0001'));
    await checkAll(engine, [a]);
    const [first] = unwrap(await services.terminals.list());
    scripted.at(a, withSerial('BBBB0002'));
    const run = await checkAll(engine, [], [present(first).id]);
    expect(present(run.targets[0]).terminalId).not.toBe(present(first).id);
    const cards = unwrap(await services.terminals.list());
    expect(cards.find(({ id }) => id === present(first).id)).toMatchObject({ link: 'unreachable' });
    const log = unwrap(await services.log.page({ filter: { kind: 'link' }, beforeNumber: null, limit: 5 }));
    expect(log.entries[0]?.summary.en).toContain('BBBB0002');
  });

  it('does not make two terminals of one that is checked over two ports at once', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('AAAA0001'));
    scripted.at(b, withSerial('AAAA0001'));
    await checkAll(engine, [a, b]);
    expect(unwrap(await services.terminals.list())).toHaveLength(1);
  });

  it('keeps the label’s number of a terminal that this time told only that of its electronics', async () => {
    const { engine, scripted, services } = await shop();
    const components = [{ name: 'T', serialNumber: '5A01A817', softwareVersion: null, state: null }];
    const labelled = anIdentity({ serialNumber: 'N300W0012345', components });
    scripted.at(a, aDriverReport({ identity: labelled }));
    await checkAll(engine, [a]);
    scripted.at(b, aDriverReport({ identity: { ...labelled, serialNumber: '5A01A817' }, facts: { statusCode: 0x9c } }));
    await checkAll(engine, [b]);
    expect(unwrap(await services.terminals.list())).toMatchObject([
      { address: b, verdict: 'incomplete', identity: { serialNumber: 'N300W0012345' } },
    ]);
  });

  it('records a terminal that calls itself simulated in the simulated shop and says so', async () => {
    const { engine, scripted, services, heard } = await shop();
    scripted.at(a, withSerial('AAAA0001', { facts: { isSimulated: true } }));
    const run = await checkAll(engine, [a]);
    expect(run.targets[0]).toMatchObject({ address: a, simulated: true, state: 'done' });
    expect(unwrap(await services.terminals.list())).toEqual([]);
    expect(heard.some(({ name }) => name === 'log.appended' || name === 'terminals.changed')).toBe(false);
  });
});

describe('what is remembered of a terminal', () => {
  it('is given to the driver: password, what was answered and refused, and whose it is', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('AAAA0001', { answered: ['06 1A'], refused: ['0F A1'] }));
    await checkAll(engine, [a]);
    const [card] = unwrap(await services.terminals.list());
    unwrap(await services.terminals.setPassword({ terminalId: present(card).id, password: '246813' }));
    let seen: unknown;
    scripted.at(a, (_, settings) => {
      seen = settings;
      return Promise.resolve(success(withSerial('AAAA0001', { answered: ['0F A1'] })));
    });
    await checkAll(engine, [a]);
    expect(seen).toEqual({
      password: '246813',
      answeredBefore: ['06 1A'],
      refusedBefore: ['0F A1'],
      rememberedFor: { serialNumber: 'AAAA0001', tid: null },
    });
    await checkAll(engine, [a]);
    expect(seen).toMatchObject({ answeredBefore: ['06 1A', '0F A1'], refusedBefore: [] });
    const everything = JSON.stringify([
      unwrap(await services.terminals.list()),
      unwrap(await services.log.page({ filter: {}, beforeNumber: null, limit: 50 })),
    ]);
    expect(everything).not.toContain('246813');
  });

  it('is asked of nobody at a port where nobody is known', async () => {
    const { engine, scripted } = await shop();
    let seen: unknown;
    scripted.at(a, (_, settings) => {
      seen = settings;
      return Promise.resolve(success(withSerial('AAAA0001')));
    });
    await checkAll(engine, [a]);
    expect(seen).toEqual({ password: null, answeredBefore: [], refusedBefore: [], rememberedFor: null });
  });
});
