// The terminal as every picture shows it, from the front; one of its parts may be lit.
import css from './Picture.module.css';

/** Parts that a picture may point at. */
export type TerminalPart =
  | 'paper'
  | 'screen'
  | 'keypad'
  | 'functionKeys'
  | 'power'
  | 'chipSlot'
  | 'stripeSlot'
  | 'body';

interface TerminalProps {
  /** Middle of its upper edge. */
  readonly x: number;
  readonly y: number;
  readonly lit?: TerminalPart;
  readonly isOff?: boolean;
}

const keyRows = [
  { y: 112, keys: ['1', '2', '3'] },
  { y: 129, keys: ['4', '5', '6'] },
  { y: 146, keys: ['7', '8', '9'] },
  { y: 163, keys: ['*', '0', '#'] },
] as const;

const Keypad = ({ isLit }: { readonly isLit: boolean }) => (
  <>
    {isLit ? <rect x="-49" y="107" width="98" height="73" rx="9" className={css['halo']} /> : null}
    {keyRows.map(({ y, keys }) =>
      keys.map((key, column) => (
        <g key={key}>
          <rect x={-43 + column * 30} y={y} width="26" height="12" rx="4" className={css[isLit ? 'lit' : 'key']} />
          <text x={-30 + column * 30} y={y + 9.2} className={css['digit']}>
            {key}
          </text>
        </g>
      )),
    )}
  </>
);

/** Cancel, correct and confirm: told apart by their signs. */
const FunctionKeys = ({ isLit }: { readonly isLit: boolean }) => (
  <>
    {isLit ? <rect x="-49" y="179" width="98" height="24" rx="9" className={css['halo']} /> : null}
    {[-43, -13, 17].map((x) => (
      <rect key={x} x={x} y="184" width="26" height="14" rx="5" className={css[isLit ? 'lit' : 'key']} />
    ))}
    <path d="M-33 188l6 6m0-6l-6 6M3 188l-6 3 6 3" className={css['line']} strokeWidth="1.6" />
    <circle cx="30" cy="191" r="3.4" className={css['line']} strokeWidth="1.6" />
  </>
);

const Screen = ({ isLit, isOff }: { readonly isLit: boolean; readonly isOff: boolean }) => (
  <>
    <rect x="-46" y="32" width="92" height="70" rx="6" className={css[isOff ? 'dark' : isLit ? 'lit' : 'glass']} />
    {isOff || isLit ? null : <path d="M-34 52h40M-34 66h62M-34 80h28" className={css['soft']} />}
  </>
);

/** A handheld terminal 116 wide and 222 high: printer lid, screen, keys, card slot at the lower end. */
export const Terminal = ({ x, y, lit, isOff = false }: TerminalProps) => (
  <g transform={`translate(${String(x)} ${String(y)})`}>
    <path
      d="M58 44h3a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-3z"
      className={css[lit === 'power' || lit === 'functionKeys' ? 'lit' : 'shade']}
    />
    <path
      d="M-58 18a18 18 0 0 1 18-18h80a18 18 0 0 1 18 18v186a18 18 0 0 1-18 18h-80a18 18 0 0 1-18-18z"
      className={css[lit === 'body' ? 'lit' : 'body']}
    />
    <path d="M-57 22h114" className={css['soft']} />
    <path d="M-34 8h68" className={css[lit === 'paper' ? 'accent' : 'line']} />
    <Screen isLit={lit === 'screen'} isOff={isOff} />
    <Keypad isLit={lit === 'keypad'} />
    <FunctionKeys isLit={lit === 'functionKeys'} />
    <path d="M-32 213h64" className={css[lit === 'chipSlot' ? 'accent' : 'line']} />
    {lit === 'stripeSlot' ? <path d="M58 92v112" className={css['accent']} strokeWidth="4" /> : null}
  </g>
);
