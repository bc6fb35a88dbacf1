import { describe, expect, it } from 'vitest';
import { composeLine } from '../../../../electron/service/logWriter.ts';
import type { Person } from '../../../../shared/people/person.ts';
import { aJob } from '../../../support/aJob.ts';
import { present } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const aPerson = (name: string): Person => ({
  id: '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001',
  name,
  role: 'technician',
  store: null,
  hasPin: false,
  leftOn: null,
  createdAt: '2026-11-22T01:00:00.000Z',
});

describe('people in the database', () => {
  it('have a PIN only where one was set, whatever the person says', async () => {
    const deps = await someDeps();
    const { people } = deps.shops.open;
    const line = composeLine(deps, { kind: 'people', summary: { zh: '人', en: 'person' } });
    const person = { ...aPerson('李雷'), hasPin: true };
    await people.write(person, line);
    expect(await people.byId(person.id)).toMatchObject({ hasPin: false });
    expect(await people.pin(person.id)).toBeNull();
    expect(await people.beginTry(person.id, () => ({ wrong: 1, waitUntil: null, mayTry: true }))).toBeNull();
    await people.setPin(person.id, 'scrypt$x', line);
    await people.write({ ...person, role: 'owner' }, line);
    expect(await people.list()).toMatchObject([{ hasPin: true, role: 'owner' }]);
    await people.beginTry(person.id, () => ({ wrong: 5, waitUntil: '2026-11-22T02:00:00.000Z', mayTry: true }));
    expect(present(await people.pin(person.id))).toMatchObject({ wrong: 5, waitUntil: '2026-11-22T02:00:00.000Z' });
    await people.endTries(person.id);
    expect(present(await people.pin(person.id))).toMatchObject({ wrong: 0, waitUntil: null });
  });

  it('hand their open jobs over to their new name, not those of others', async () => {
    const deps = await someDeps();
    const { people, jobs } = deps.shops.open;
    const line = composeLine(deps, { kind: 'people', summary: { zh: '人', en: 'person' } });
    const other = '5d1b4f0e-2f0b-4c86-a9a4-0a3e1d2f4b02';
    await people.write(aPerson('李雷'), line);
    await jobs.write(aJob({ assignee: '李雷' }));
    await jobs.write(aJob({ id: other, assignee: '韩梅梅' }));
    await people.write(aPerson('李磊'), line);
    expect((await jobs.byId(aJob().id))?.assignee).toBe('李磊');
    expect((await jobs.byId(other))?.assignee).toBe('韩梅梅');
  });
});
