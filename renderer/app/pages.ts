// The pages of the rail, in their order; Ctrl with the position opens each.
import {
  IconActivity,
  IconAddressBook,
  IconAlertTriangle,
  IconBook2,
  IconDeviceMobile,
  IconHelpHexagon,
  IconId,
  IconListSearch,
  IconSettings,
} from '@tabler/icons-react';

/** Every page of the rail; at most nine, one per digit. */
export const pages = [
  {
    key: 'terminals',
    to: '/',
    Icon: IconDeviceMobile,
    isWithin: /^\/($|fleet|terminal|run|check|guided|action|doctor|unattended)/,
  },
  { key: 'findings', to: '/findings', Icon: IconAlertTriangle, isWithin: /^\/findings/ },
  { key: 'register', to: '/register', Icon: IconId, isWithin: /^\/(register|swap)/ },
  { key: 'resolver', to: '/resolver', Icon: IconHelpHexagon, isWithin: /^\/resolver/ },
  { key: 'log', to: '/log', Icon: IconBook2, isWithin: /^\/log/ },
  { key: 'traffic', to: '/traffic', Icon: IconActivity, isWithin: /^\/traffic/ },
  { key: 'lookup', to: '/lookup', Icon: IconListSearch, isWithin: /^\/lookup/ },
  { key: 'contacts', to: '/contacts', Icon: IconAddressBook, isWithin: /^\/contacts/ },
  { key: 'settings', to: '/settings', Icon: IconSettings, isWithin: /^\/settings/ },
] as const;
