import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { describeForeign } from '../../../../../electron/protocol/link/foreignBytes.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);

describe('bytes of another protocol', () => {
  it.each([
    [text('HTTP/1.1 400 Bad Request\r\n'), /^HTTP: 48 54 54 50 .*"HTTP\/1\.1 400 Bad Request"$/],
    [text('SSH-2.0-OpenSSH_9.2\r\n'), /^SSH: .*"SSH-2\.0/],
    [text('220 mail ready'), /^mail or file server: /],
    [fromHex('16 03 01 02 00'), /^TLS: 16 03 01/],
    [fromHex('15 03 03 00 02 02 46'), /^TLS \(alert\): 15 03 03/],
    [fromHex('41 03 03'), /^41 03 03/],
    [fromHex('10 02 80 00 00 10 03 F5 1F'), /^ZVT in serial framing \(DLE STX\): 10 02 80/],
    [fromHex('02 30 31 03 01'), /^STX-framed: 02 30 31 03 01 "\.01\.\."$/],
    [fromHex('02 41 30 31 1C 30 03 7D'), /^STX-framed, POSLink \(PAX\): /],
    [fromHex('02 30 31 7C 30 7C 03 32'), /^STX-framed, Transbank: /],
    [fromHex('02 73 03 0F'), /^STX-framed, Nexi ECR17: /],
    [text('\r\nOK\r\n'), /^modem \(AT\): .*OK"$/],
    [text('\r\n+CREG: 1\r\n'), /^modem \(AT\): /],
    [text('AT\r\r\nOK\r\n'), /^modem \(AT\): /],
    [fromHex('05'), /^ENQ: 05$/],
    [fromHex('06'), /^ACK: 06$/],
    [fromHex('06 02 30 03'), /^ACK, STX-framed: /],
    [fromHex('15'), /^NAK: 15$/],
    [fromHex('15 03 69'), /^NAK, ECR protocol of another family: 15 03 69$/],
    [fromHex('7E 01 02 7E'), /^frame delimiters/],
    [text('{"hello":1}'), /^JSON: .*hello/],
    [text('READY\r\n'), /^text: .*"READY"$/],
    [fromHex('00 FE 81'), /^00 FE 81$/],
  ])('are described: %#', (bytes, expected) => {
    expect(describeForeign(bytes)).toMatch(expected);
  });

  it('of a terminal that greets with a length and text show both', () => {
    expect(describeForeign(vectorBytes('z045'))).toMatch(
      /^length-prefixed text: 00 00 00 3E 56 45 52 7C .*VER\|APP 19\.46\.69/,
    );
  });

  it('of another till protocol are named', () => {
    expect(describeForeign(vectorBytes('z046'))).toContain('NAK');
  });

  it('never show a card number', () => {
    const shown = describeForeign(text('card 4111111111111111 ok'));
    expect(shown).not.toContain('4111111111111111');
    expect(shown).not.toContain('34 31 31 31 31 31 31 31 31 31 31 31');
    expect(shown).toContain('411111******1111');
  });

  it('that are none give nothing', () => {
    expect(describeForeign(new Uint8Array(0))).toBe('');
  });

  it.each(['05 01 07 12 34 56 03 04 06 00', '10 02 05 01 07 12 34 56 03 04 06 00 10 03'])(
    'that are our own are named without the password: %s',
    (hex) => {
      expect(describeForeign(fromHex(hex))).toBe('an echo of our own command');
    },
  );
});
