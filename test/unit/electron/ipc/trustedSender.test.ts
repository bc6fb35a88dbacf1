import { describe, expect, it } from 'vitest';
import { appPage, isOwnAddress, isTrustedSender } from '../../../../electron/ipc/trustedSender.ts';

const ours = { url: appPage, parent: null };

describe('isTrustedSender', () => {
  it('believes the main frame of our window while it shows our page', () => {
    expect(isTrustedSender(ours, ours)).toBe(true);
  });

  it('believes nobody else', () => {
    expect(isTrustedSender(null, ours)).toBe(false);
    expect(isTrustedSender(null, null)).toBe(false);
    expect(isTrustedSender(ours, null)).toBe(false);
    expect(isTrustedSender({ ...ours }, ours)).toBe(false);
    const elsewhere = { url: 'https://steward/index.html', parent: null };
    expect(isTrustedSender(elsewhere, elsewhere)).toBe(false);
    const inside = { url: appPage, parent: ours };
    expect(isTrustedSender(inside, inside)).toBe(false);
  });
});

describe('isOwnAddress', () => {
  it('knows our host from one that only looks like it', () => {
    expect(isOwnAddress('app://steward/assets/x.js')).toBe(true);
    const strange = [
      'app://steward.example.org/',
      'app://steward:80/',
      'app://x@steward/',
      'http://steward/',
      'app:steward',
      '',
    ];
    for (const each of strange) expect(isOwnAddress(each)).toBe(false);
  });
});
