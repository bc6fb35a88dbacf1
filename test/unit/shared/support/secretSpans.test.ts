import { describe, expect, it } from 'vitest';
import { secretSpans } from '../../../../shared/support/secretSpans.ts';

const found = (text: string): string[] =>
  secretSpans(text).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);

describe('secrets in text', () => {
  it.each([
    ['password: hunter2', 'password hunter2'],
    ['{"password":"a b"}', 'password a b'],
    ['密码：abc123，请保管', 'password abc123'],
    ['口令=888888', 'password 888888'],
    ['adminPassword=s3cret', 'password s3cret'],
    ['psk="long secret"', 'password long secret'],
    ['PIN: 1234', 'pin 1234'],
    ['CVV2=123', 'pin 123'],
    ['TMK: 0123456789ABCDEF', 'key 0123456789ABCDEF'],
    ['主密钥：0123456789ABCDEF', 'key 0123456789ABCDEF'],
    ['api_key=abcDEF123', 'key abcDEF123'],
    ['Authorization: Bearer abcdefgh12345', 'key abcdefgh12345'],
    ['ssid=MyShop', 'wifi MyShop'],
    ['SSID "My Shop 5G" joined', 'wifi My Shop 5G'],
    ['Wi-Fi: Laden', 'wifi Laden'],
    ['无线网络：张家小店', 'wifi 张家小店'],
    ['WIFI:S:Shop;T:WPA;P:secret;;', 'password WIFI:S:Shop;T:WPA;P:secret;;'],
    ['https://user:pw123@example.com/', 'key pw123'],
    ['AGE-SECRET-KEY-1QQPQZRTYU23456789QQPQZRTYU', 'key AGE-SECRET-KEY-1QQPQZRTYU23456789QQPQZRTYU'],
  ])('are found in %j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('take a private key whole, also one that was cut off', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\nabc\n-----END PRIVATE KEY-----';
    expect(found(`a ${key} b`)).toContain(`key ${key}`);
    expect(found('-----BEGIN PRIVATE KEY-----\nMIIEvQ')).toEqual(['key -----BEGIN PRIVATE KEY-----\nMIIEvQ']);
  });

  it.each([
    'password: null',
    'PIN: wrong',
    '密码：错误',
    'the key is missing',
    'pin pad ready',
    'key=ssid',
    'pinned: 3',
  ])('are not seen in %j', (text) => {
    expect(secretSpans(text)).toEqual([]);
  });
});
