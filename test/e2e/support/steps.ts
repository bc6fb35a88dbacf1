// What people do in every story, found by role and visible text in either language.
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../shared/model/bilingual.ts';

/** A page of the navigation, by its path. */
export type PageName =
  | 'terminals'
  | 'findings'
  | 'plan'
  | 'calendar'
  | 'jobs'
  | 'plans'
  | 'inspection'
  | 'visitors'
  | 'evidence'
  | 'register'
  | 'resolver'
  | 'log'
  | 'traffic'
  | 'backup'
  | 'support'
  | 'keeping'
  | 'lookup'
  | 'knowhow'
  | 'handbook'
  | 'training'
  | 'emergency'
  | 'notices'
  | 'contacts'
  | 'settings';

/** Headings of the pages, in the order of the rail. */
export const pageTitles: Readonly<Record<PageName, readonly [string, string]>> = {
  terminals: ['终端', 'Terminals'],
  findings: ['问题', 'Findings'],
  plan: ['今日安排', 'Today’s work'],
  calendar: ['日历', 'Calendar'],
  jobs: ['全部任务', 'All jobs'],
  plans: ['计划', 'Plans'],
  inspection: ['终端巡检', 'Inspection'],
  visitors: ['来访记录', 'Visitor log'],
  evidence: ['证据包', 'Evidence pack'],
  register: ['登记簿', 'Register'],
  resolver: ['查原因', 'Find out why'],
  log: ['日志', 'Log'],
  traffic: ['通信', 'Traffic'],
  backup: ['备份', 'Backup'],
  support: ['支持包', 'Support bundle'],
  keeping: ['日志保管', 'Keeping the log'],
  lookup: ['查询', 'Look up'],
  knowhow: ['操作指南', 'Guides'],
  handbook: ['使用手册', 'Handbook'],
  training: ['培训', 'Training'],
  emergency: ['应急卡', 'Emergency card'],
  notices: ['公告', 'Notices'],
  contacts: ['联系人', 'Contacts'],
  settings: ['设置', 'Settings'],
};

/** Pages whose path is not their name. */
const paths: Readonly<Partial<Record<PageName, string>>> = {
  terminals: '',
  calendar: 'plan/calendar',
  jobs: 'plan/jobs',
  plans: 'plan/plans',
  visitors: 'inspection/visitors',
  evidence: 'inspection/evidence',
  support: 'log/support',
  keeping: 'log/keeping',
  handbook: 'knowhow/handbook',
  training: 'knowhow/training',
  emergency: 'knowhow/emergency',
  notices: 'knowhow/notices',
  backup: 'log/backup',
};

const pathOf = (name: PageName): string => paths[name] ?? name;

/** Pages that are tabs of a page of the rail, and the path of that page. */
const railOfTab: Readonly<Partial<Record<PageName, string>>> = {
  calendar: 'plan',
  jobs: 'plan',
  plans: 'plan',
  visitors: 'inspection',
  evidence: 'inspection',
  traffic: 'log',
  backup: 'log',
  support: 'log',
  keeping: 'log',
  lookup: 'knowhow',
  contacts: 'knowhow',
  handbook: 'knowhow',
  training: 'knowhow',
  emergency: 'knowhow',
  notices: 'knowhow',
};

/** Pages that have a digit, in the order of the rail. */
export const railPages = [
  'terminals',
  'findings',
  'plan',
  'inspection',
  'register',
  'resolver',
  'log',
  'knowhow',
  'settings',
] as const;

/** Goes to a page by its link and waits for its heading. */
export const goTo = async (page: Page, name: PageName): Promise<void> => {
  const link = (path: string): Locator => page.getByRole('navigation').locator(`a[href$="#/${path}"]`).first();
  const rail = railOfTab[name];
  if (rail !== undefined) await link(rail).click();
  await link(pathOf(name)).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^(${pageTitles[name].join('|')})$`));
};

/** What the window looks like. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
}

/** Sets language and theme the short way and waits until the page shows them. */
export const showIn = async (page: Page, look: Look): Promise<void> => {
  await page.evaluate(async (wanted) => {
    const bridge = (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } })
      .steward;
    await bridge.invoke('preferences.set', wanted);
  }, look);
  await expect(page.locator('html')).toHaveAttribute('lang', look.language === 'zh' ? 'zh-CN' : 'en');
  if (look.theme !== 'system') {
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.theme);
  }
};

/** Waits until the running check on the screen is over. */
export const waitForRun = async (page: Page): Promise<void> => {
  await expect(page.getByRole('status').filter({ hasText: /检查已完成|Check finished/ })).toBeVisible({
    timeout: 30_000,
  });
};

/** Checks everything that is there: all known terminals, or all new ports when none is known yet. */
export const checkAllTerminals = async (page: Page): Promise<void> => {
  await goTo(page, 'terminals');
  await page
    .getByRole('button', { name: /^(全部检查|Check all|读取全部|Read all)/ })
    .first()
    .click();
  await waitForRun(page);
};

/** The card of a terminal on the first page. */
export const cardOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) });

/** Types an address by hand on the first page and sends it off. */
export const typeAddress = async (page: Page, address: string): Promise<void> => {
  await page.getByRole('textbox', { name: '手动输入地址' }).fill(address);
  await page.getByRole('button', { name: '添加', exact: true }).click();
};

/** Adds an address by hand on the first page and waits until it is taken. */
export const addAddress = async (page: Page, address: string): Promise<void> => {
  await typeAddress(page, address);
  await expect(page.getByRole('textbox', { name: '手动输入地址' })).toHaveValue('');
};

/** Reads the terminal on a port of the first page, found by any part of its address. */
export const readPort = async (page: Page, name: string | RegExp): Promise<void> => {
  const row = page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: /^读取/ }).click();
};

/** Has every save dialog answered with this file from now on. */
export const saveTo = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);

/** Chooses an option of a select by its label. */
export const chooseIn = async (page: Page, label: string, option: string): Promise<void> => {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label, exact: true }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
