import { describe, expect, it } from 'vitest';
import { hostText, plainHost, readHost } from '../../../../shared/hops/hostText.ts';

describe('a host as it is typed', () => {
  it.each([
    ['pos.example.com:443', 'pos.example.com:443'],
    ['POS.Example.com：8000', 'pos.example.com:8000'],
    ['pos。example。com:1', 'pos.example.com:1'],
    ['例子.测试:443', '例子.测试:443'],
    ['192.0.2.7:9', '192.0.2.7:9'],
    ['[2001:DB8::7]:8443', '[2001:db8::7]:8443'],
    ['localhost:1', 'localhost:1'],
    ['::ffff:192.0.2.1', '[::ffff:192.0.2.1]:443'],
    ['pos.example.com', 'pos.example.com:443'],
  ])('%s is %s', (typed, shown) => {
    const host = readHost(typed, true);
    expect(host === null ? null : hostText(host)).toBe(shown);
  });

  it.each([
    '',
    'https://example.com',
    'example.com/path',
    'a b:1',
    'x:0',
    'x:65536',
    '256.1.1.1:1',
    '1.2.3:4',
    '2001:db8::1::2',
    'user@host:1',
    '-x.com:1',
  ])('is not %j', (typed) => {
    expect(readHost(typed, true)).toBeNull();
  });

  it('needs its port where no TLS is spoken', () => {
    expect(readHost('pos.example.com', false)).toBeNull();
  });

  it('is plain without brackets', () => {
    expect([plainHost('[::1]'), plainHost('A.b'), plainHost('::1::')]).toEqual(['::1', 'a.b', null]);
  });
});
