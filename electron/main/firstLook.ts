// What the window's first picture needs of the settings, read without the schemas of the whole program: they are loaded
// when it is drawn. Of a file that is not sound each field is the usual one, as it is for the settings themselves.
import { join } from 'node:path';
import { longestFleetQuery } from '../../shared/fleet/rememberedQuery.ts';
import type { Preferences } from '../../shared/ipc/settingsContract.ts';
import { readSettingsText } from './settingsText.ts';
import type { WindowPlace } from './windowPlace.ts';

/** How the window comes up. */
export interface FirstLook {
  readonly preferences: Preferences;
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

const preferencesOf = (fields: Fields, usualOperator: string): Preferences => {
  const { language, theme, operator, showAllPorts, terminalsView, singleKeys, fleetQuery } = fields;
  const name = typeof operator === 'string' ? operator.trim() : '';
  return {
    language: language === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    operator: name === '' || name.length > 60 ? usualOperator : name,
    showAllPorts: showAllPorts === true,
    ...(terminalsView === 'cards' || terminalsView === 'fleet' ? { terminalsView } : {}),
    ...(typeof singleKeys === 'boolean' ? { singleKeys } : {}),
    ...(typeof fleetQuery === 'string' && fleetQuery.length <= longestFleetQuery ? { fleetQuery } : {}),
  };
};

/** Never fails. `usualOperator` works here where the file names nobody. */
export const readFirstLook = (folder: string, usualOperator: string): FirstLook => {
  const fields = contentOf(folder);
  return {
    preferences: preferencesOf(fields, usualOperator),
    place: placeOf(fields['window']),
    staysInTray: fields['staysInTray'] === true,
  };
};
