// Settings, people, messages, expected versions, and what lies over every page.
import { invoke } from '../jobs.ts';
import { chooseJson, screen } from './screen.ts';
import type { FilledShop } from './shopIds.ts';

/** Drops a file that lies on the disk. */
const drop = async ({ page, folder }: FilledShop): Promise<void> => {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.id = 'dropped';
    document.body.append(field);
  });
  await page.locator('#dropped').setInputFiles(`${folder}/terminals.csv`);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#dropped');
    const data = new DataTransfer();
    for (const file of field?.files ?? []) data.items.add(file);
    field?.remove();
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
};
const keys =
  (chord: string) =>
  ({ page }: FilledShop) =>
    page.keyboard.press(chord);

const pin = '482615';

/** Sets the owner's first PIN by hand, so that the recovery code stands on the screen. */
const firstPin = async ({ page }: FilledShop): Promise<void> => {
  await page.getByRole('button', { name: '王芳 的 PIN' }).click();
  const fields = page.getByRole('dialog').locator('input[type=password]');
  await fields.first().fill(pin);
  await fields.last().fill(pin);
  await page.getByRole('button', { name: '设置 PIN' }).click();
  await page.getByText('把恢复码打印出来').waitFor({ timeout: 60_000 });
};

/** The shop is guarded, and the owner is at the program. */
const guard = async ({ page }: FilledShop): Promise<void> => {
  const kept = page.getByLabel('我已打印或抄下恢复码');
  if (await kept.isVisible()) {
    await kept.check();
    await page.getByRole('button', { name: '已保管好' }).click();
  }
  await page.getByRole('button', { name: /^谁在使用/ }).waitFor();
};

const lock = async ({ page }: FilledShop): Promise<void> => {
  await invoke(page, 'access.lock');
  await page.getByRole('heading', { name: '已锁定' }).waitFor();
};

/** Settings and the frame of the window. */
export const settingScreens = [
  screen('settings', '/settings'),
  screen('settings-limit', '/settings', {
    steps: ['settings.limits.edit'],
    dialogs: ['feature/settings/LimitDialog.tsx'],
  }),
  screen('settings-licences', '/settings', {
    steps: ['settings.about.openLicences'],
    dialogs: ['feature/settings/LicencesDialog.tsx'],
  }),
  screen('settings-limits-import', '/settings', {
    steps: [chooseJson('{}', 'limits.json')],
    dialogs: ['feature/settings/LimitFiles.tsx'],
  }),
  screen('people', '/people'),
  screen('people-add', '/people', { steps: ['people.add'], dialogs: ['feature/people/PersonDialog.tsx'] }),
  screen('people-pin', '/people', { steps: ['people.pin'], dialogs: ['feature/people/PinDialog.tsx'] }),
  screen('people-leave', '/people', { steps: ['people.leave'], dialogs: ['feature/people/LeaveDialog.tsx'] }),
  screen('reminders', '/reminders'),
  screen('reminders-calendar', '/reminders/calendar'),
  screen('reminders-calendar-undo', '/reminders/calendar', {
    steps: ['reminder.undo'],
    dialogs: ['feature/reminders/CalendarImports.tsx'],
  }),
  screen('reminders-settings', '/reminders/settings'),
  screen('expected', '/expected'),
  screen('expected-take', '/expected', { steps: ['expected.take'], dialogs: ['feature/expected/TakeDialog.tsx'] }),
  screen('expected-edit', '/expected', { steps: ['expected.edit'], dialogs: ['feature/expected/EditDialog.tsx'] }),
  screen('expected-give-up', '/expected', {
    steps: ['expected.giveUp'],
    dialogs: ['feature/expected/ExpectedPage.tsx'],
  }),
  screen('expected-import', '/expected', {
    steps: [chooseJson('{}', 'expected.json')],
    dialogs: ['feature/expected/ImportDialog.tsx'],
  }),
  screen('frame-find', '/settings', { steps: [keys('Control+k')], dialogs: ['app/palette/Palette.tsx'] }),
  screen('frame-keys', '/settings', { steps: [keys('F1')], dialogs: ['app/ShortcutSheet.tsx'] }),
  screen('frame-note', '/settings', { steps: [keys('n')], dialogs: ['ui/log/NoteDialog.tsx'] }),
  screen('frame-drop', '/settings', { steps: [drop], dialogs: ['app/DroppedFile.tsx'] }),
  screen('frame-who', '/settings', { steps: ['access.open'] }),
  screen('frame-bell', '/settings', { steps: ['reminder.bell'] }),
];

/** From here on the shop asks who is there: the first PIN of an owner is set. These come last. */
export const guardedScreens = [
  screen('access-recovery', '/people', { steps: [firstPin], dialogs: ['feature/people/RecoveryCode.tsx'] }),
  screen('access-people', '/people', { steps: [guard] }),
  screen('access-new-code', '/people', {
    steps: [guard, 'access.code.again'],
    dialogs: ['feature/people/AccessSection.tsx'],
  }),
  screen('access-switch', '/settings', {
    steps: [guard, 'access.open', 'access.switch'],
    dialogs: ['feature/access/WhoAmI.tsx'],
  }),
  screen('access-locked', '/settings', { steps: [guard, lock] }),
];
