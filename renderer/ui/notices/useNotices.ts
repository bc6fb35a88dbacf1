// The notices of the shop as they are now.
import type { PublicNotice } from '../../../shared/knowhow/publicNotice.ts';
import { useLive } from '../../bridge/useLive.ts';

const whole = (_before: PublicNotice[], now: PublicNotice[]): PublicNotice[] => now;

/** All of them, kept up to date. */
export const useNotices = () =>
  useLive({ command: 'knowhow.notices', input: {}, event: 'knowhow.noticesChanged', reduce: whole });
