import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keySpans } from '../../../../shared/support/keySpans.ts';
import { createRedactor } from '../../../../shared/support/redactor.ts';
import { seeded } from '../../../support/cardHunt/disguises.ts';

const random = seeded(5);
const bytesOf = (length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

const grouped = (hex: string, size: number, sign: string): string =>
  (hex.match(new RegExp(`.{${String(size)}}`, 'g')) ?? []).join(sign);

const writings: Readonly<Record<string, (key: Buffer) => string>> = {
  hex: (key) => key.toString('hex'),
  'hex in capitals': (key) => key.toString('hex').toUpperCase(),
  'hex with 0x': (key) => `0x${key.toString('hex')}`,
  pairs: (key) => grouped(key.toString('hex'), 2, ' '),
  'pairs with colons': (key) => grouped(key.toString('hex').toUpperCase(), 2, ':'),
  'groups of four': (key) => grouped(key.toString('hex'), 4, ' '),
  'groups of eight': (key) => grouped(key.toString('hex').toUpperCase(), 8, '-'),
};

describe('keys without a word for them', () => {
  it.each(Object.entries(writings))('are found as %s, of 16, 24 and 32 bytes', (_, write) => {
    for (const length of [16, 24, 32]) {
      for (let count = 0; count < 40; count += 1) {
        const key = bytesOf(length);
        const { text } = createRedactor({ shown: [], known: [] });
        for (const around of ['%s', '注入 %s 后', 'sent %s.', '"%s"']) {
          expect(text(around.replace('%s', write(key))), write(key)).not.toContain(write(key));
        }
      }
    }
  });

  it('are found as base64', () => {
    for (const length of [16, 32]) {
      const key = randomBytes(length).toString('base64');
      if (/[a-z]/.test(key) && /[A-Z]/.test(key) && /[0-9]/.test(key)) {
        expect(keySpans(`loaded ${key} now`)).toHaveLength(1);
      }
    }
  });

  it.each([
    'usb-Silicon_Labs_CP2102N_0123456789abcdef0123456789abcdef-if00-port0',
    '2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10',
    '06 00 1f 04 00 00 00 00 00 00 00 00 00 00 00 00',
    '30 31 32 33 34 35 36 37 38 39 30 31 32 33 34 35',
    '00000000000000000000000000000000',
    '20261122093005202611220930052026',
    'SN 8210A1234567890B',
  ])('are not what %j is', (text) => {
    expect(keySpans(text)).toEqual([]);
  });

  it('are never told from a sum: in free text that goes too', () => {
    expect(keySpans(createHash('sha256').update('x').digest('hex'))).toHaveLength(1);
  });
});
