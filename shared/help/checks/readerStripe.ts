// Help: how often reads by the stripe reader fail.
import { readerHelp } from '../readerHelp.ts';

/** Help for reader.stripe. */
export const readerStripeHelp = readerHelp({
  id: 'reader.stripe',
  title: { zh: '磁条卡读卡', en: 'Stripe reader' },
  what: { zh: '磁条卡读卡', en: 'Stripe reads' },
  remedy: {
    zh: '请先用清洁卡在磁条槽里刷几次，清洁磁头，再观察 50 次刷卡；提醒收银员匀速刷卡。',
    en: 'Swipe a cleaning card through the slot a few times to clean the head, then see how the next 50 swipes go; a steady swipe helps too.',
  },
});
