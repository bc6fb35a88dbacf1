// What can be done from anywhere in the window: by a key, by the menu, by finding it.
import { useNavigate } from 'react-router';
import { mostCheckedAtOnce } from '../../../shared/check/checkBounds.ts';
import type { DesktopAction } from '../../../shared/desktop/desktopAction.ts';
import { useAccess } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { runShortcut, type ShortcutKey } from '../../ui/useShortcut.ts';

/** The key that does the same. */
export const keyOfAction = {
  find: 'mod+k',
  check: 'F5',
  export: 'mod+e',
  note: 'n',
  print: 'mod+p',
  shortcuts: 'F1',
} as const satisfies Record<DesktopAction, ShortcutKey>;

/** Does what the key does on the page that is open. */
export const runAction = (action: DesktopAction): void => {
  runShortcut(keyOfAction[action]);
};

/** Locks at once; null = roles are not in force. */
export const useLockNow = (): (() => void) | null => {
  const isGuarded = useAccess()?.isGuarded === true;
  const lock = useCommand('access.lock');
  return isGuarded ? () => void lock.run({}) : null;
};

/** Checks every terminal of the shop, new ones as well, and shows the check. */
export const useCheckEverything = (): (() => void) => {
  const navigate = useNavigate();
  const check = useStartCheck();
  const list = useCommand('terminals.list');
  return () => {
    void list.run({}).then(async (found) => {
      const ids = found.ok ? found.value.map(({ id }) => id) : [];
      // The page of terminals says what to do where there is none yet; the overview, where there are too many for one check.
      if (ids.length === 0) await navigate('/');
      else if (ids.length > mostCheckedAtOnce) await navigate('/fleet');
      else check.start({ terminalIds: ids });
    });
  };
};
