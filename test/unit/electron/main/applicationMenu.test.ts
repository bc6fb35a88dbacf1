import { describe, expect, it, vi } from 'vitest';
import { type MenuChoice, menuTemplate } from '../../../../electron/main/applicationMenu.ts';

vi.mock('electron', () => ({ Menu: {} }));

const itemsOf = (language: 'zh' | 'en', onChosen: (choice: MenuChoice) => void = () => undefined) =>
  menuTemplate(language, onChosen).flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])]);

const labels = (language: 'zh' | 'en'): string[] =>
  itemsOf(language)
    .map((item) => item.label ?? '')
    .filter((label) => label !== '');

describe('menuTemplate', () => {
  it('has every word in both languages', () => {
    expect(labels('zh')).toHaveLength(labels('en').length);
    for (const label of labels('zh')) expect(label).toMatch(/^[\u4e00-\u9fff]+$/);
    for (const label of labels('en')) expect(label).toMatch(/^[A-Za-z -]+$/);
  });

  it('offers no way to reload the page or to open developer tools', () => {
    const roles = JSON.stringify(menuTemplate('en', () => undefined));
    expect(roles).not.toMatch(/reload|toggleDevTools/i);
  });

  it('shows the keys of the window and leaves them to the window', () => {
    const keyed = itemsOf('en').filter((item) => item.accelerator !== undefined);
    expect(keyed.map(({ accelerator }) => accelerator)).toEqual(
      expect.arrayContaining(['F1', 'F5', 'CommandOrControl+E', 'CommandOrControl+K', 'CommandOrControl+9']),
    );
    for (const item of keyed) expect(item.registerAccelerator).toBe(false);
  });

  it('asks the window for what was chosen', () => {
    const chosen: MenuChoice[] = [];
    const all = itemsOf('en', (choice) => chosen.push(choice));
    for (const label of ['Check now', 'Log', 'Make a support bundle']) {
      const item = all.find((each) => each.label === label);
      item?.click?.(undefined as never, undefined, undefined as never);
    }
    expect(chosen).toEqual([{ action: 'check' }, { to: '/log' }, { to: '/log/support' }]);
  });
});
