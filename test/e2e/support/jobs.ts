// Jobs for stories: people, a checklist, a terminal and a job, made the short way.
import type { Page } from '@playwright/test';

/** Sends a command of the window and answers with what came back; a failure is thrown. */
export const invoke = <T>(page: Page, name: string, input: unknown = {}): Promise<T> =>
  page.evaluate(
    async ([command, wanted]) => {
      const { steward } = window as unknown as {
        steward: {
          invoke(name: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>;
        };
      };
      const result = await steward.invoke(command, wanted);
      if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result.error)}`);
      return result.value as T;
    },
    [name, input] as const,
  );

/** Somebody of the shop, with a PIN where one is given. */
export const aPerson = async (
  page: Page,
  { name, role }: { readonly name: string; readonly role: 'owner' | 'technician' | 'cashier' },
  pin: string | null,
): Promise<string> => {
  const { id } = await invoke<{ id: string }>(page, 'people.add', { draft: { name, role, store: null } });
  if (pin !== null) await invoke(page, 'people.setPin', { personId: id, pin, by: null });
  return id;
};

const point = {
  help: null,
  metric: null,
  unit: null,
  least: null,
  most: null,
  choices: [] as { zh: string; en: string }[],
  photo: 'none',
  isRequired: true,
};

/** A checklist with a check, a number from the cable, a choice and words; signed by two. */
export const aChecklist = async (page: Page): Promise<string> => {
  const items = [
    {
      ...point,
      id: 'seal',
      title: { zh: '封签完好', en: 'Seals are whole' },
      help: { zh: '看四个角的封签，有没有翘起或撕开。', en: 'Look at the seals of all four corners: lifted, torn?' },
      type: 'check',
      photo: 'optional',
    },
    {
      ...point,
      id: 'volt',
      title: { zh: '电池电压', en: 'Battery voltage' },
      type: 'number',
      metric: 'battery.voltage',
      unit: 'V',
      least: 2.5,
      most: 4.4,
    },
    {
      ...point,
      id: 'paper',
      title: { zh: '纸卷', en: 'Paper roll' },
      type: 'choice',
      choices: [
        { zh: '充足', en: 'plenty' },
        { zh: '快用完', en: 'nearly empty' },
      ],
    },
    { ...point, id: 'look', title: { zh: '外观', en: 'Outside' }, type: 'text' },
  ];
  const draft = { name: { zh: '周检', en: 'Weekly' }, items, signature: 'either', needsWitness: true };
  return (await invoke<{ id: string }>(page, 'templates.create', { draft })).id;
};

/** A short checklist of two points that nobody signs. */
export const aQuickChecklist = async (page: Page): Promise<string> => {
  const items = [
    { ...point, id: 'slots', title: { zh: '插卡口', en: 'Card slots' }, type: 'check' },
    { ...point, id: 'cables', title: { zh: '线缆', en: 'Cables' }, type: 'check' },
  ];
  const draft = { name: { zh: '每日查看', en: 'Daily look' }, items, signature: 'none', needsWitness: false };
  return (await invoke<{ id: string }>(page, 'templates.create', { draft })).id;
};

/** A terminal that jobs can be made for. */
export const unitNamed = async (page: Page, name: string): Promise<{ readonly id: string; readonly name: string }> => {
  const units = await invoke<{ id: string; name: string }[]>(page, 'plans.units', {});
  const unit = units.find((each) => each.name.includes(name));
  if (unit === undefined) throw new Error(`no unit ${name} among ${units.map((each) => each.name).join(', ')}`);
  return unit;
};

/** A local day, so many days from today. */
export const dayFromToday = (days: number): string => {
  const now = new Date();
  now.setDate(now.getDate() + days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A job made by hand, usually of today. */
export const makeJob = async (
  page: Page,
  {
    templateId,
    unitId,
    title,
    dueOn = dayFromToday(0),
  }: { readonly templateId: string; readonly unitId: string; readonly title: string; readonly dueOn?: string },
): Promise<string> => {
  const job = await invoke<{ id: string }>(page, 'jobs.create', {
    kind: 'maintenance',
    title,
    subject: { kind: 'unit', unitId },
    templateId,
    dueOn,
    dueTime: '09:00',
    assignee: null,
    minutes: 15,
  });
  return job.id;
};

/** Opens a page by its path. */
export const openPath = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);

/** Presses Tab until the control with this name has the focus; nothing if it has it already. */
export const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let press = 0; press < 90; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no control ${String(name)} within 90 presses of Tab`);
};
