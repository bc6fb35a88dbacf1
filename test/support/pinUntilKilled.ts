// A process that changes the PIN of an owner, to and fro between two, until somebody kills it. Arguments: the data folder, the two PINs.
import { argv, stdout } from 'node:process';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { createPeople } from '../../electron/service/people/people.ts';
import { openShops } from '../../electron/service/shops.ts';

const [folder = '', ...pins] = argv.slice(2);
const opened = await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() });
if (!opened.ok) throw new Error(opened.error.code);
const shops = opened.value;
const people = createPeople({
  shops,
  clock: systemClock,
  log: silentLogger,
  publish: () => undefined,
  operator: createOperator('Li'),
});
const listed = await people.list();
const owner = listed.ok ? listed.value.find(({ role }) => role === 'owner') : undefined;
if (owner === undefined) throw new Error('nobody there');
const personId = owner.id;
// Whichever holds now answers for the other.
for (;;) {
  for (const [from, to] of [pins, pins.toReversed()]) {
    const by = { personId, pin: from ?? '' };
    const set = await people.setPin({ personId, pin: to ?? '', by });
    if (set.ok) stdout.write(`${to ?? ''}\n`);
  }
}
