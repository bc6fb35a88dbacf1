import { describe, expect, it } from 'vitest';
import { feedHost, isFeedAddress } from '../../../../shared/update/feedAddress.ts';

describe('the address of a release feed', () => {
  it('is https, with a port and a path if need be', () => {
    expect(feedHost('https://Updates.Example/terminal-steward/')).toBe('updates.example');
    expect(feedHost('https://updates.example:8443/a/latest.yml?noCache=1')).toBe('updates.example:8443');
  });

  it('may lack encryption only on this very computer', () => {
    expect(feedHost('http://127.0.0.1:9000/feed')).toBe('127.0.0.1:9000');
    expect(isFeedAddress('http://[::1]:9000/')).toBe(true);
    for (const address of [
      'http://updates.example/',
      'http://127.0.0.1.example/',
      'http://localhost/',
      'http://127.1/',
    ])
      expect(isFeedAddress(address), address).toBe(false);
  });

  it('is nothing with a name and password, another scheme, a backslash, blanks or controls', () => {
    const refused = [
      '',
      'https://',
      'https:///x',
      'https://user:secret@updates.example/',
      'https://updates.example\\@other.example/',
      'https://updates.example/@x',
      'file:///etc/passwd',
      'ftp://updates.example/',
      'javascript:alert(1)',
      'https://updates.example/a b',
      'https://updates.example/\n',
      'https://更新.example/',
      ` https://updates.example/`,
      `https://updates.example/${'a'.repeat(2000)}`,
    ];
    for (const address of refused) expect(isFeedAddress(address), address).toBe(false);
  });
});
