import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../electron/main/applicationMenu.ts';

vi.mock('electron', () => ({ Menu: {} }));

const labels = (language: 'zh' | 'en'): string[] =>
  menuTemplate(language).flatMap((menu) => {
    const items = Array.isArray(menu.submenu) ? menu.submenu : [];
    return [menu.label ?? '', ...items.map((item) => item.label ?? '')].filter((label) => label !== '');
  });

describe('menuTemplate', () => {
  it('has every word in both languages', () => {
    expect(labels('zh')).toHaveLength(labels('en').length);
    for (const label of labels('zh')) expect(label).toMatch(/^[\u4e00-\u9fff]+$/);
    for (const label of labels('en')) expect(label).toMatch(/^[A-Za-z ]+$/);
  });

  it('offers no way to reload the page or to open developer tools', () => {
    const roles = JSON.stringify(menuTemplate('en'));
    expect(roles).not.toMatch(/reload|toggleDevTools/i);
  });
});
