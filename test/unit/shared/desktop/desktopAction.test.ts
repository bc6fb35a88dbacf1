import { expect, it } from 'vitest';
import { desktopActionSchema, desktopActions } from '../../../../shared/desktop/desktopAction.ts';

it('takes the actions of the menu and nothing else', () => {
  for (const action of desktopActions) expect(desktopActionSchema.safeParse(action).success).toBe(true);
  for (const other of ['quit', 'reload', '', null]) expect(desktopActionSchema.safeParse(other).success).toBe(false);
});
