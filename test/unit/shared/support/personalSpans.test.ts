import { describe, expect, it } from 'vitest';
import { personalSpans } from '../../../../shared/support/personalSpans.ts';

const found = (text: string): string[] =>
  personalSpans(text).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);

describe('people and places in text', () => {
  it.each([
    ['写信到 wang.xm@example.com.cn', 'email wang.xm@example.com.cn'],
    ['电话 13812345678 打不通', 'phone 13812345678'],
    ['+86 138 1234 5678', 'phone +86 138 1234 5678'],
    ['１３８１２３４５６７８', 'phone １３８１２３４５６７８'],
    ['021-62345678', 'phone 021-62345678'],
    ['(0755) 8234 5678', 'phone (0755) 8234 5678'],
    ['+49 30 1234567', 'phone +49 30 1234567'],
    ['tel: 5551234', 'phone 5551234'],
    ['身份证 11010519491231002X', 'identity 11010519491231002X'],
    ['gateway 192.168.1.254', 'network 192.168.1.254'],
    ['fe80::1ff:fe23:4567:890a', 'network fe80::1ff:fe23:4567:890a'],
    ['00:1A:2B:3C:4D:5E', 'network 00:1A:2B:3C:4D:5E'],
    ['https://pos.example.com/x', 'network pos.example.com'],
    ['在上海市浦东新区世纪大道100号', 'place 在上海市浦东新区世纪大道100号'],
    ['地址：和平里西街3号院', 'place 和平里西街3号院'],
    ['12 Baker Street', 'place 12 Baker Street'],
    ['/home/wang/.config/x', 'computer wang'],
    [String.raw`C:\Users\li na\x`, 'computer li na'],
    [String.raw`"C:\\Users\\张 三\\AppData"`, 'computer 张 三'],
    [String.raw`C:\Users\li and D:\x`, 'computer li'],
    ['file:///Users/wang fang/Library/x', 'computer wang fang'],
    ['exported to /media/wang/USB/log.csv', 'computer wang'],
    ['/run/media/wang/USB/log.csv', 'computer wang'],
    [String.raw`\\shop-nas\homes\x`, 'network shop-nas'],
    [String.raw`"\\\\shop-nas\\homes"`, 'network shop-nas'],
    ['联系人：李四', 'person 李四'],
    ['operator: Jane Doe', 'person Jane Doe'],
  ])('are found in %j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['a version', 'version 1.2.3.4 and v10.2.0.1'],
    ['this computer', '127.0.0.1'],
    ['a time', '09:30:05'],
    ['a serial number', '17F59B1F 0820123456 N7NL00123456'],
    ['eighteen digits with a wrong check digit', '110105194912310021'],
    ['a port', 'serial:/dev/ttyUSB0'],
    ['a port of Windows', String.raw`\\.\COM3 and serial:\\.\COM12`],
    ['a disk', String.raw`D:\data\x and \\?\D:\data`],
    ['measured values', '3.12 V, 21.5 °C'],
  ])('are not seen in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
