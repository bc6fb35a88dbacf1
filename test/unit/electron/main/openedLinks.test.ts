import { describe, expect, it } from 'vitest';
import { createOpenedLinks, linkInArguments } from '../../../../electron/main/openedLinks.ts';

describe('addresses that the system hands over', () => {
  it('are found in a command line, wherever they stand', () => {
    expect(linkInArguments(['--data', '/x', 'steward://terminal/V2N0001'])).toBe('steward://terminal/V2N0001');
    expect(linkInArguments(['steward://open/anything'])).toBe('steward://open/anything');
    expect(linkInArguments(['--data', '/x'])).toBeNull();
  });

  it('wait for the page, the newest one only, and are taken once', () => {
    const links = createOpenedLinks();
    let told = 0;
    links.put('steward://terminal/A');
    links.onLink(() => {
      told += 1;
    });
    links.put(null);
    expect(told).toBe(0);
    links.put('steward://terminal/B');
    expect(told).toBe(1);
    expect(links.take()).toBe('steward://terminal/B');
    expect(links.take()).toBeNull();
  });
});
