// Builders of notices that state only what a test is about.
import { randomUUID } from 'node:crypto';
import type { NoticeDraft, PublicNotice } from '../../shared/knowhow/publicNotice.ts';

/** An announced maintenance of one day. */
export const aNoticeDraft = (changes: Partial<NoticeDraft> = {}): NoticeDraft => ({
  kind: 'maintenance',
  title: '系统维护',
  text: '',
  issuer: '示范收单',
  foundAt: null,
  startsOn: '2026-11-22',
  startsAt: null,
  endsOn: '2026-11-22',
  endsAt: null,
  acquirer: null,
  store: null,
  model: null,
  ...changes,
});

/** The same as it is kept. */
export const aNotice = (changes: Partial<PublicNotice> = {}): PublicNotice => ({
  ...aNoticeDraft(),
  id: randomUUID(),
  review: null,
  enteredAt: '2026-11-20T02:00:00.000Z',
  enteredBy: 'Li',
  updatedAt: '2026-11-20T02:00:00.000Z',
  updatedBy: 'Li',
  ...changes,
});
