import { describe, expect, it } from 'vitest';
import { type ConnectionChange, createConnectionBook } from '../../../../electron/service/connectionBook.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { aStoredTerminal } from '../../../support/records.ts';

const aBook = (isAutomatic = true) => {
  const clock = createFakeClock();
  const changes: ConnectionChange[] = [];
  const book = createConnectionBook(
    clock,
    () => isAutomatic,
    (change) => changes.push(change),
  );
  return { book, clock, changes };
};
const refused = { kind: 'failed', error: failure('transport.refused').error } as const;

describe('the book of connections', () => {
  it('begins with how the last attempt ended', () => {
    const { book } = aBook();
    const reached = book.of(aStoredTerminal({ lastContactAt: '2026-11-22T01:00:00.000Z' }));
    expect(book.shown(reached)).toMatchObject({ state: 'connected', since: '2026-11-22T01:00:00.000Z' });
    expect(book.shown(book.of(aStoredTerminal({ link: 'unreachable' }))).state).toBe('offline');
    expect(book.all()).toHaveLength(2);
  });

  it('holds one entry for each terminal', () => {
    const { book } = aBook();
    const terminal = aStoredTerminal();
    expect(book.of(terminal)).toBe(book.of(terminal));
    expect(book.get(terminal.id)).toBe(book.of(terminal));
    expect(book.get('nobody')).toBeUndefined();
  });

  it('tells changes, and only changes', () => {
    const { book, changes } = aBook();
    const held = book.of(aStoredTerminal());
    book.apply(held, { kind: 'looked', presence: undefined, hasDriver: true });
    expect(changes).toHaveLength(0);
    book.apply(held, refused);
    expect(changes).toMatchObject([{ before: { name: 'connected' }, held: { state: { name: 'offline' } } }]);
  });

  it('says when it will be tried again, and that it will not be while that is switched off', () => {
    const on = aBook();
    const held = on.book.of(aStoredTerminal());
    on.book.apply(held, refused);
    expect(on.book.shown(held).nextTryAt).toBe(new Date(on.clock.now() + 1000).toISOString());
    const off = aBook(false);
    const other = off.book.of(aStoredTerminal());
    off.book.apply(other, refused);
    expect(off.book.shown(other).nextTryAt).toBeNull();
  });

  it('calls offline what nobody is connecting', () => {
    const { book } = aBook(false);
    const held = book.of(aStoredTerminal());
    book.apply(held, { kind: 'looked', presence: 'a', hasDriver: true });
    book.apply(held, { kind: 'looked', presence: 'b', hasDriver: true });
    expect(book.shown(held).state).toBe('offline');
    held.isTrying = true;
    expect(book.shown(held).state).toBe('connecting');
  });
});
