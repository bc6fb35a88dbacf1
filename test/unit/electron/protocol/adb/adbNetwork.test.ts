import { describe, expect, it } from 'vitest';
import { parseAddresses, parseTelephony } from '../../../../../electron/protocol/adb/adbNetwork.ts';

const loopback = `1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host
`;

describe('networks of an Android terminal', () => {
  it('are the interfaces that are up and have an address; hardware addresses are not read', () => {
    const text = `${loopback}2: wlan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP group default qlen 3000
    link/ether 02:00:00:44:55:66 brd ff:ff:ff:ff:ff:ff
    inet 192.168.1.57/24 brd 192.168.1.255 scope global wlan0
    inet6 fe80::44ff:fe55:6677/64 scope link
3: rmnet_data0@rmnet_ipa0: <UP,LOWER_UP> mtu 1500 qdisc htb state UNKNOWN
    inet6 2001:db8::5/64 scope global
4: eth0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN
    inet 192.168.9.9/24 scope global eth0
5: dummy0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500
    inet6 fe80::1/64 scope link
6: eth1: <BROADCAST,UP,LOWER_UP> mtu 1500
    inet 169.254.3.4/16 scope link eth1
7: tun0: <POINTOPOINT,UP,LOWER_UP> mtu 1500
    inet 10.8.0.2/32 scope global tun0
`;
    expect(parseAddresses(text)).toEqual([
      { name: 'wlan0', kind: 'wifi', address: '192.168.1.57' },
      { name: 'rmnet_data0', kind: 'mobile', address: 'IPv6' },
      { name: 'tun0', kind: 'other', address: '10.8.0.2' },
    ]);
    expect(JSON.stringify(parseAddresses(text))).not.toMatch(/02:00:00|2001:db8/);
  });

  it('are none where only the terminal itself is there', () => {
    expect(parseAddresses(loopback)).toEqual([]);
  });

  it('tell a cable from the radio', () => {
    const text =
      '2: eth0: <UP,LOWER_UP> mtu 1500\r\n    inet 10.0.0.4/24 scope global eth0\r\n3: ccmni0: <UP> mtu 1\r\n    inet 10.1.0.4/8 scope global\r\n';
    expect(parseAddresses(text)?.map(({ kind }) => kind)).toEqual(['ethernet', 'mobile']);
  });

  it('are not read from anything else', () => {
    expect(parseAddresses('/system/bin/sh: ip: not found\n')).toBeNull();
    expect(parseAddresses('    inet 10.0.0.1/8\n')).toBeNull();
  });
});

describe('the mobile network of an Android terminal', () => {
  it.each([
    ['  mServiceState={mVoiceRegState=0(IN_SERVICE), mDataRegState=0(IN_SERVICE), mDataRoamingType=home}', 'home'],
    ['  mServiceState={mVoiceRegState=1(OUT_OF_SERVICE), mDataRegState=0(IN_SERVICE), roaming}', 'roaming'],
    ['  mServiceState={mVoiceRegState=1(OUT_OF_SERVICE), mDataRegState=1(OUT_OF_SERVICE)}', 'none'],
    ['  mServiceState={mVoiceRegState=3(POWER_OFF), mDataRegState=3(POWER_OFF)}', 'off'],
    ['  mServiceState=0 0 voice home data home CMCC CMCC 46000', 'home'],
    ['  mServiceState=3 3 null null', 'off'],
  ])('is read from %j', (line, state) => {
    expect(parseTelephony(`last known state:\r\n${line}\r\n`)).toBe(state);
  });

  it('is not read from anything else', () => {
    expect(parseTelephony("Can't find service: telephony.registry\n")).toBeNull();
    expect(parseTelephony('  mServiceState={}\n')).toBeNull();
  });
});
