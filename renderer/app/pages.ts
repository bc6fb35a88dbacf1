// The pages of the rail, in their order, with the pages that belong together as tabs; Ctrl with the position opens each.
import {
  type Icon,
  IconAlertTriangle,
  IconBook2,
  IconCalendarCheck,
  IconDeviceMobile,
  IconHelpHexagon,
  IconId,
  IconSchool,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react';
import type { OnRail } from '../../shared/desktop/railPlaces.ts';

/** Every page of the rail, as `railPlaces` has them. Tabs: the first is the page itself. */
export const pages = [
  {
    key: 'terminals',
    to: '/',
    Icon: IconDeviceMobile,
    isWithin: /^\/($|fleet|terminal|run|check|guided|action|doctor|unattended|compare)/,
    tabs: [],
  },
  { key: 'findings', to: '/findings', Icon: IconAlertTriangle, isWithin: /^\/findings/, tabs: [] },
  {
    key: 'plan',
    to: '/plan',
    Icon: IconCalendarCheck,
    isWithin: /^\/plan/,
    tabs: [
      { key: 'today', to: '/plan' },
      { key: 'calendar', to: '/plan/calendar' },
      { key: 'jobs', to: '/plan/jobs' },
      { key: 'plans', to: '/plan/plans' },
      { key: 'round', to: '/plan/round' },
      { key: 'stock', to: '/plan/stock' },
      { key: 'incidents', to: '/plan/incidents' },
      { key: 'figures', to: '/plan/figures' },
    ],
  },
  {
    key: 'inspection',
    to: '/inspection',
    Icon: IconShieldCheck,
    isWithin: /^\/inspection/,
    tabs: [
      { key: 'devices', to: '/inspection' },
      { key: 'visitors', to: '/inspection/visitors' },
      { key: 'evidence', to: '/inspection/evidence' },
    ],
  },
  { key: 'register', to: '/register', Icon: IconId, isWithin: /^\/(register|swap)/, tabs: [] },
  { key: 'resolver', to: '/resolver', Icon: IconHelpHexagon, isWithin: /^\/resolver/, tabs: [] },
  {
    key: 'log',
    to: '/log',
    Icon: IconBook2,
    isWithin: /^\/(log|traffic)/,
    tabs: [
      { key: 'log', to: '/log' },
      { key: 'traffic', to: '/traffic' },
      { key: 'backup', to: '/log/backup' },
      { key: 'exports', to: '/log/exports' },
      { key: 'keeping', to: '/log/keeping' },
      { key: 'support', to: '/log/support' },
    ],
  },
  {
    key: 'knowhow',
    to: '/knowhow',
    Icon: IconSchool,
    isWithin: /^\/(knowhow|contacts|lookup)/,
    tabs: [
      { key: 'guides', to: '/knowhow' },
      { key: 'handbook', to: '/knowhow/handbook' },
      { key: 'training', to: '/knowhow/training' },
      { key: 'emergency', to: '/knowhow/emergency' },
      { key: 'notices', to: '/knowhow/notices' },
      { key: 'contacts', to: '/contacts' },
      { key: 'lookup', to: '/lookup' },
    ],
  },
  {
    key: 'settings',
    to: '/settings',
    Icon: IconSettings,
    isWithin: /^\/(settings|people|expected)/,
    tabs: [],
  },
] as const satisfies OnRail<{ readonly Icon: Icon; readonly isWithin: RegExp; readonly tabs: readonly object[] }>;
