// Numbers by which the diagnosis judges; who chose them and why stands beside each.

/** Numbers by which the diagnosis judges. */
export interface DiagnosisSettings {
  /** Days without an approved payment after which acquirers verify the merchant again: 3 months, PCAC inspection guide. */
  readonly dormantDays: number;
  /** Days without one after which service is stopped: 12 months, same guide. */
  readonly closedDays: number;
  /** Below it a signal is weak; CSQ 10 = −93 dBm. Our choice. */
  readonly weakCsq: number;
  /** Lost packets in % from which a line is bad. Our choice. */
  readonly badLossPercent: number;
  /** A clock further off is wrong, seconds; the limit of the health check. */
  readonly clockSeconds: number;
  /** Less free storage is too little, %; the limit of the health check. */
  readonly freePercent: number;
  /** Faults of several terminals within so many minutes are one event. Our choice. */
  readonly togetherMinutes: number;
}

/** What holds until the shop sets other numbers. */
export const usualSettings: DiagnosisSettings = {
  dormantDays: 90,
  closedDays: 365,
  weakCsq: 10,
  badLossPercent: 10,
  clockSeconds: 300,
  freePercent: 10,
  togetherMinutes: 60,
};
