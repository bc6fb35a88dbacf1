import { describe, expect, it } from 'vitest';
import { answers, atCommands, withoutName } from '../../../../../electron/protocol/at/atCommands.ts';

describe('the commands to a modem', () => {
  it('are questions and two settings with their way back, and nothing else', () => {
    expect(atCommands.filter((command) => !/^AT(\+Q?[CI][A-Z]+\??)?$/.test(command))).toEqual([
      'ATE0',
      'ATE1',
      'AT+CMEE=0',
      'AT+CMEE=1',
      'AT+CMEE=2',
    ]);
  });

  it('hold none that switches the radio, enters a PIN, dials, sends, resets, stores or names the subscriber', () => {
    expect(atCommands.join('\n')).not.toMatch(/CFUN|CPIN=|^AT[DAHZ]|&|CMG|CIMI|CNUM|CUSD|CLCK|CPWD|COPS=|CGDCONT/m);
  });

  it.each([
    ['AT+CSQ', '+CSQ: 18,99', true],
    ['AT+CSQ', '+csq: 18,99', true],
    ['AT+CSQ', '+CREG: 1', false],
    ['AT+CSQ', 'Quectel', false],
    ['AT+CEREG?', '+CEREG: 0,1', true],
    ['AT+CGMI', 'Quectel', true],
    ['AT+CGMI', '+CGMI: Quectel', true],
    ['AT+CGMI', '^RSSI:18', false],
    ['AT+CGMI', 'RING', false],
    ['AT+CGMI', 'AT+CGMI', false],
    ['AT+ICCID', '+ICCID: 8986', true],
    ['AT', 'anything', false],
  ] as const)('%s is answered by %j: %s', (command, line, expected) => {
    expect(answers(command, line)).toBe(expected);
  });

  it('are taken off the lines that answer them', () => {
    expect(['+CSQ: 18,99', '+CSQ:18,99', 'Quectel'].map(withoutName)).toEqual(['18,99', '18,99', 'Quectel']);
  });
});
