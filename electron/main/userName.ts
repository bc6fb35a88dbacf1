// Who the system says is sitting here: the first name for the operator.
import { userInfo } from 'node:os';

/** Name of the system's user, 1 to 60 signs; `operator` where it has none. */
export const userName = (): string => {
  try {
    return userInfo().username.trim().slice(0, 60) || 'operator';
  } catch {
    return 'operator';
  }
};
