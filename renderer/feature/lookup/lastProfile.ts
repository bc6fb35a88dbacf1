// The system that was chosen last, remembered as long as the window is open.
import type { ProfileChoice } from './codesQuery.ts';

let last: ProfileChoice = 'cn-unionpay';

/** The system that was chosen last; at first the one of terminals in mainland China. */
export const lastProfile = (): ProfileChoice => last;

/** Remembers a system. */
export const rememberProfile = (profile: ProfileChoice): void => {
  last = profile;
};
