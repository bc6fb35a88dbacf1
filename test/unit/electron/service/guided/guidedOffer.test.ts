import { describe, expect, it } from 'vitest';
import { chosenSteps, offeredSteps } from '../../../../../electron/service/guided/guidedOffer.ts';
import { present } from '../../../../support/anEngine.ts';
import { guidedShop } from '../../../../support/guidedShop.ts';

const offered = async (shop: Awaited<ReturnType<typeof guidedShop>>, driver?: string) => {
  const terminal = present(await shop.shops.open.terminals.byId(shop.terminalId));
  const known = driver === undefined ? terminal : { ...terminal, identity: { ...terminal.identity, driver } };
  return offeredSteps(known, shop.shops.open, shop.clock.now());
};

describe('the steps that are offered', () => {
  it('are all of them where nothing is known to be absent', async () => {
    const steps = await offered(await guidedShop());
    expect(steps).toHaveLength(13);
    expect(steps.every(({ isPossible, isSuggested, last }) => isPossible && isSuggested && last === null)).toBe(true);
  });

  it('leave out a reader that the terminal does not list, and say why', async () => {
    const steps = await offered(await guidedShop({ facts: { readers: [{ kind: 'chip', good: 5, failed: 0 }] } }));
    const of = (id: string) => present(steps.find((step) => step.id === id));
    expect(of('guided.chipReader').isPossible).toBe(true);
    expect(of('guided.stripeReader')).toMatchObject({ isPossible: false, isSuggested: false });
    expect(of('guided.contactlessReader').why?.en).toMatch(/lists its readers/);
  });

  it('hold only what a modem has', async () => {
    const steps = await offered(await guidedShop(), 'at');
    expect(steps.filter(({ isPossible }) => isPossible).map(({ id }) => id)).toEqual([
      'guided.cables',
      'guided.cleaning',
      'guided.sim',
    ]);
  });

  it('warn before the terminal is switched off while it is not known that all is settled', async () => {
    const steps = await offered(await guidedShop());
    const warned = steps.filter(({ warning }) => warning !== null);
    expect(warned.map(({ id }) => id)).toEqual(['guided.sim', 'guided.clockHold']);
    expect(warned[0]?.warning?.en).toMatch(/not known/);
  });

  it('remember the last time, and suggest no part that was not there', async () => {
    const shop = await guidedShop();
    const visit = await shop.begin('guided.screen', 'guided.beeper', 'guided.keypad');
    const visitId = visit.id;
    await shop.guided.answer({ visitId, step: 'guided.screen', answer: 'spots', note: null });
    await shop.guided.answer({ visitId, step: 'guided.beeper', answer: 'noBeeper', note: null });
    const { checkId } = await shop.finish(visitId);
    const steps = await offered(shop);
    const of = (id: string) => present(steps.find((step) => step.id === id));
    expect(of('guided.screen').last).toMatchObject({ outcome: 'warn', checkId });
    expect(of('guided.beeper')).toMatchObject({
      isSuggested: false,
      isPossible: true,
      last: { outcome: 'notSupported' },
    });
    expect(of('guided.keypad').last).toBeNull();
  });

  it('are taken in the order of the registry, each once', async () => {
    const steps = await offered(await guidedShop());
    const chosen = chosenSteps(steps, ['guided.sim', 'guided.screen', 'guided.sim']);
    expect(chosen.map(({ id }) => id)).toEqual(['guided.screen', 'guided.sim']);
  });
});
