// The program's sign: a terminal with a heartbeat.

/** Drawn, not loaded, so that it is there with the first paint. */
export const Emblem = () => (
  <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#0b726c" />
    <rect x="9" y="5.5" width="14" height="21" rx="3" fill="none" stroke="#ffffff" strokeWidth="1.8" />
    <path
      d="M9.5 15h3.2l1.9-4 2.9 7.2 1.7-3.2h3.3"
      fill="none"
      stroke="#8fe3dc"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="M13.5 22.8h5" stroke="#ffffff" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);
