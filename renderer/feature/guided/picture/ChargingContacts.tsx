// The lower end of the terminal above its charging stand: metal contacts that meet pins.
import css from './Picture.module.css';
import { Moving } from './pieces.tsx';

const pins = [-36, -12, 12, 36] as const;

/** Charging contacts: clean, bright, springy. */
export const ChargingContacts = () => (
  <>
    <Moving fromY={-34}>
      <g transform="translate(200 0)">
        <path d="M-74-4v132a18 18 0 0 0 18 18h112a18 18 0 0 0 18-18V-4z" className={css['body']} />
        <rect x="-50" y="20" width="100" height="58" rx="8" className={css['glass']} />
        <path d="M-32 40h64M-32 58h40" className={css['soft']} />
        <rect x="-52" y="118" width="104" height="28" rx="7" className={css['halo']} />
        {pins.map((x) => (
          <rect key={x} x={x - 8} y="126" width="16" height="20" rx="3" className={css['lit']} />
        ))}
      </g>
    </Moving>
    <g transform="translate(200 186)">
      {pins.map((x) => (
        <path key={x} d={`M${String(x - 5)} 16V2a5 5 0 0 1 10 0v14z`} className={css['lit']} />
      ))}
      <path
        d="M-104-22h16v38H88v-38h16a8 8 0 0 1 8 8v84a14 14 0 0 1-14 14H-98a14 14 0 0 1-14-14v-84a8 8 0 0 1 8-8z"
        className={css['body']}
      />
      <path d="M12 36L-6 60h12l-6 18 22-26H8l8-16z" className={css['accentFill']} />
    </g>
    <path d="M340 150v60M331 200l9 11 9-11M60 150v60M51 200l9 11 9-11" className={css['accent']} strokeWidth="3.4" />
  </>
);
