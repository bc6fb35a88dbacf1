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
    ['password hunter2', 'password hunter2'],
    ['密码 abc123', 'password abc123'],
    ['wifi password 12345678', 'password 12345678'],
    ['WPA key 12345678', 'password 12345678'],
    ['PIN block 0412AC89ABCDEF67', 'pin 0412AC89ABCDEF67'],
    ['CVV 123', 'pin 123'],
    ['KSN FFFF9876543210E00001', 'key FFFF9876543210E00001'],
    ['KCV 08D7B4', 'key 08D7B4'],
    ['key: MDEyMzQ1Njc4OWFiY2RlZmZlZGNiYTk4', 'key MDEyMzQ1Njc4OWFiY2RlZmZlZGNiYTk4'],
    ['key 0123456789ABCDEFFEDCBA9876543210', 'key 0123456789ABCDEFFEDCBA9876543210'],
    ['bearer abcdefghijkl', 'key abcdefghijkl'],
    ['SSID: Cafe Zur Post', 'wifi Cafe Zur Post'],
    ['SSID=5G Home Net, ch 6', 'wifi 5G Home Net'],
    ['ESSID:"abc"', 'wifi abc'],
    ['wlan0: associated with Shop_Guest', 'wifi Shop_Guest'],
    ['连接到“张家小店”成功', 'wifi 张家小店'],
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
