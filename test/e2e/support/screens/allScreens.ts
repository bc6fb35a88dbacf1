// Every screen of the window, in the order of the rail: one list for pictures, axe, pseudo language and scaling.
import { findingScreens } from './findingScreens.ts';
import { knowhowScreens } from './knowhowScreens.ts';
import { logScreens } from './logScreens.ts';
import { registerScreens } from './registerScreens.ts';
import type { Screen } from './screen.ts';
import { guardedScreens, settingScreens } from './settingScreens.ts';
import { terminalScreens } from './terminalScreens.ts';
import { workScreens } from './workScreens.ts';

/** Screens of the filled simulated shop. */
export const screens: readonly Screen[] = [
  ...terminalScreens,
  ...findingScreens,
  ...workScreens,
  ...registerScreens,
  ...logScreens,
  ...knowhowScreens,
  ...settingScreens,
  ...guardedScreens,
];
