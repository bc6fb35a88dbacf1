// One fact: what is usable, what is set aside, and the words for it.
import { describe, expect, it } from 'vitest';
import { readFact } from '../../../../shared/diagnosis/readFact.ts';

const place = { path: 'terminals.A[3]', index: 3, now: Date.UTC(2026, 10, 22), offsetMinutes: 480 };
const read = (key: string, value: unknown, more: Record<string, unknown> = {}) =>
  readFact({ key, value, source: 'device', ...more }, place);

describe('a fact', () => {
  it('keeps value, source, time, operation and cards', () => {
    const more = { source: 'host', at: '2026-11-21T10:00:00+08:00', operation: 'sale', cards: 'all' };
    expect(read('response.code', '97', more)).toEqual({
      fact: {
        index: 3,
        key: 'response.code',
        value: '97',
        source: 'host',
        at: Date.UTC(2026, 10, 21, 2),
        operation: 'sale',
        cards: 'all',
      },
      notices: [],
    });
  });

  it.each([
    ['response.code', 'a0', 'A0'],
    ['response.code', '９７', '97'],
    ['response.code', '-103', '-103'],
    ['terminal.tid', ' 01001234 ', '01001234'],
    ['terminal.tusn', '', ''],
    ['signal.csq', 99, 99],
    ['portal.bindStatus', 0, 0],
    ['event.swap', true, true],
    ['event.swap', false, false],
    ['event.swap', '2026-11-20', Date.UTC(2026, 10, 19, 16)],
  ])('of %s takes %j', (key, given, value) => {
    expect(read(key, given).fact?.value).toBe(value);
  });

  it('names the place and what was expected there', () => {
    expect(read('signal.csq', 77).notices).toMatchObject([
      { path: 'terminals.A[3].value', message: { en: expect.stringContaining('a number 0–31 or 99') as unknown } },
    ]);
  });

  it.each([
    ['response.code', 97],
    ['response.code', '9'],
    ['response.code', '977'],
    ['terminal.tid', 10001234],
    ['terminal.tid', '123456789'],
    ['signal.csq', 'weak'],
    ['signal.csq', Number.NaN],
    ['battery.percent', 140],
    ['tamper.flag', 'yes'],
    ['portal.bindStatus', '0'],
    ['coinCell.state', 'empty'],
    ['history.lastApprovedAt', 'yesterday'],
    ['history.lastApprovedAt', '2031-01-01'],
    ['history.lastApprovedAt', '1970-01-01'],
    ['event.swap', 1],
    ['terminal.tusn', null],
    ['user.text', {}],
  ])('of %s sets %j aside', (key, value) => {
    const { fact, notices } = read(key, value);
    expect(fact).toBeNull();
    expect(notices).toHaveLength(1);
  });

  it('with a key that nobody knows is ignored without a word', () => {
    expect(read('weather', 'rain')).toEqual({ fact: null, notices: [] });
    expect(read('__proto__', 1)).toEqual({ fact: null, notices: [] });
  });

  it('loses only the attribute that cannot be used', () => {
    const { fact, notices } = read('response.code', '58', { at: 'soon', operation: 'dance', cards: 'many' });
    expect(fact).toMatchObject({ value: '58', at: null, operation: null, cards: null });
    expect(notices.map(({ path }) => path)).toEqual([
      'terminals.A[3].operation',
      'terminals.A[3].cards',
      'terminals.A[3].at',
    ]);
  });

  it('of an upgrade server or QR platform may have a code of another form', () => {
    expect(read('response.code', '-2101', { operation: 'upgrade' }).fact?.value).toBe('-2101');
    expect(read('response.code', 'BBS11184').fact?.value).toBe('BBS11184');
    expect(read('response.code', '-2101').fact).toBeNull();
  });

  it('with very long text is cut, and said so', () => {
    const { fact, notices } = read('user.text', 'x'.repeat(5000));
    expect(String(fact?.value)).toHaveLength(4000);
    expect(notices).toHaveLength(1);
  });
});
