import { describe, expect, it } from 'vitest';
import { examineHolders, examinePortList, examineRights } from '../../../../../electron/service/doctor/examinePorts.ts';
import { aPort } from './doctorView.ts';

const seen = [{ port: aPort({}), path: '/dev/ttyUSB0' }];

describe('the list of ports', () => {
  it('says when there is none at all', () => {
    expect(examinePortList([], true).map(({ id }) => id)).toEqual(['ports.none']);
    expect(examinePortList([aPort({ kind: 'tcp', address: 'tcp://10.0.0.1:20007' })], true)).toHaveLength(1);
  });

  it('misses no port where simulated terminals stand', () => {
    expect(examinePortList([aPort({ kind: 'sim', address: 'sim:healthy' })], true)).toEqual([]);
  });

  it('offers to show ports that are hidden because they do not look like a terminal', () => {
    const unlikely = aPort({ likelihood: 'unlikely', name: 'ttyS0' });
    expect(examinePortList([unlikely], true)[0]).toMatchObject({ action: { kind: 'showAllPorts' } });
    expect(examinePortList([unlikely], false)).toEqual([]);
    expect(examinePortList([unlikely, aPort({})], true)).toEqual([]);
  });
});

describe('rights', () => {
  it('come with the exact command', async () => {
    const denied = {
      mayOpen: false,
      group: 'dialout',
      isWaitingForLogin: false,
      command: 'sudo usermod -aG dialout li',
    };
    const [finding] = (await examineRights(seen, { rights: () => Promise.resolve(denied) })) ?? [];
    expect(finding).toMatchObject({ id: 'rights.denied', action: { kind: 'copy', text: denied.command } });
    expect(finding?.explanation.en).toContain('dialout');
  });

  it('that wait for the next login say so instead of repeating the command', async () => {
    const waiting = { mayOpen: false, group: 'uucp', isWaitingForLogin: true, command: null };
    const found = await examineRights(seen, { rights: () => Promise.resolve(waiting) });
    expect(found?.map(({ id }) => id)).toEqual(['rights.log-in-again']);
  });

  it('are unknown where the system does not tell, and fine where there are no ports', async () => {
    expect(await examineRights(seen, { rights: () => Promise.resolve(null) })).toBeNull();
    expect(await examineRights([], { rights: () => Promise.resolve(null) })).toEqual([]);
  });
});

describe('holders', () => {
  it('are named with their process', async () => {
    const found = await examineHolders(seen, { holders: () => Promise.resolve([{ pid: 7, command: 'minicom' }]) });
    expect(found?.[0]?.title.en).toBe('/dev/ttyUSB0 is held by minicom');
    const nameless = await examineHolders(seen, { holders: () => Promise.resolve([{ pid: 7, command: null }]) });
    expect(nameless?.[0]?.title.en).toBe('/dev/ttyUSB0 is held by ?');
    expect(await examineHolders(seen, { holders: () => Promise.resolve([]) })).toEqual([]);
    expect(await examineHolders(seen, { holders: () => Promise.resolve(null) })).toBeNull();
  });
});
