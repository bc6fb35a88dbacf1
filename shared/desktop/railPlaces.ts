// The pages of the rail in their order, for the window and for the menu: Ctrl with the position opens each.

/** Name and address of each; at most nine, one per digit. */
export const railPlaces = [
  { key: 'terminals', to: '/' },
  { key: 'findings', to: '/findings' },
  { key: 'plan', to: '/plan' },
  { key: 'inspection', to: '/inspection' },
  { key: 'register', to: '/register' },
  { key: 'resolver', to: '/resolver' },
  { key: 'log', to: '/log' },
  { key: 'knowhow', to: '/knowhow' },
  { key: 'settings', to: '/settings' },
] as const;

/** The places, each with what is added to it, in the same order. */
export type OnRail<Added, Places extends readonly object[] = typeof railPlaces> = {
  readonly [At in keyof Places]: Places[At] & Added;
};
