// What the window's first picture needs of the settings, read without the schemas of the whole program: they are loaded
// while the page is. A file that is not sound gives the looks of a first start, as it does for the settings themselves.
import { join } from 'node:path';
import type { Language } from '../../shared/model/bilingual.ts';
import { readSettingsText } from './settingsText.ts';
import type { WindowPlace } from './windowPlace.ts';

/** How the window comes up. */
export interface FirstLook {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly place: WindowPlace | null;
  readonly staysInTray: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const placeOf = (value: unknown): WindowPlace | null => {
  const { x, y, width, height, isMaximised } = fieldsOf(value);
  const isWhole = [x, y, width, height].every((each) => Number.isSafeInteger(each));
  if (!isWhole || (width as number) <= 0 || (height as number) <= 0 || typeof isMaximised !== 'boolean') return null;
  return { x: x as number, y: y as number, width: width as number, height: height as number, isMaximised };
};

const contentOf = (folder: string): Fields => {
  try {
    return fieldsOf(JSON.parse(readSettingsText(join(folder, 'settings.json')) ?? ''));
  } catch {
    return {};
  }
};

/** Never fails. */
export const readFirstLook = (folder: string): FirstLook => {
  const { language, theme, window, staysInTray } = contentOf(folder);
  return {
    language: language === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    place: placeOf(window),
    staysInTray: staysInTray === true,
  };
};
