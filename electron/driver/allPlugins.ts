// Every family of terminals that the product knows; a new one is one line here.
import type { DriverPlugin } from './driverPlugin.ts';
import { zvtPlugin } from './zvt/plugin.ts';

/** All plug-ins in the order in which `auto` tries them. */
export const allPlugins: readonly DriverPlugin[] = [zvtPlugin];
