import { describe, expect, it } from 'vitest';
import { errorDetails, pageOf } from '../../../../shared/error/errorDetails.ts';

const place = {
  where: '#/terminal/0b8f5a3e-33c5-4f0e-9a57-2a8f0a4b7d10?find=王芳',
  version: '0.1.0',
  electron: '33.2.1',
  at: '2026-11-23T05:50:00.000Z',
};

describe('the details of a failure that a person copies', () => {
  it('say version, time, code, what happened and on which page', () => {
    const text = errorDetails({ code: 'link.silent', facts: { address: 'serial:/dev/ttyUSB0' } }, place, 'en');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Terminal Steward 0.1.0 · Electron 33.2.1',
      '2026-11-23T05:50:00.000Z',
      'link.silent',
    ]);
    expect(text).toContain('/terminal/:id');
  });

  it('hold no card, password, telephone, mail address, home folder or word that was searched for', () => {
    const details =
      'PAN 4111 1111 1111 1111 password=geheim123 tel 13912345678 li.ming@example.com /home/liming/shop at 192.168.1.20';
    const text = errorDetails({ code: 'internal.bug', facts: {}, details }, place, 'zh');
    for (const secret of ['4111 1111 1111 1111', 'geheim123', '13912345678', 'li.ming@example.com', 'liming', '王芳'])
      expect(text, secret).not.toContain(secret);
  });

  it('end somewhere, and name no page beyond its path', () => {
    expect(errorDetails({ code: 'internal.bug', facts: {}, details: 'x '.repeat(9000) }, place, 'en').length).toBe(
      4000,
    );
    expect(pageOf('')).toBe('/');
    expect(pageOf('steward://app/index.html#/log?show=1#x')).toBe('/log');
  });
});
