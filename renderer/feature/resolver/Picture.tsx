// Where to look: simple drawings of a slip, a label, a screen, a web page, a SIM tray (closed), papers, a calendar.
import type { ReactNode } from 'react';
import { pictureFor, type QuestionPicture } from '../../../shared/resolver/questionPictures.ts';
import css from './Picture.module.css';

interface DrawingProps {
  readonly mark: string | null;
}

const Line = ({ x, y, width, strong = false }: { x: number; y: number; width: number; strong?: boolean }) => (
  <rect x={x} y={y} width={width} height={strong ? 5 : 3} rx="1.5" className={strong ? css['strong'] : css['faint']} />
);

const Mark = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => (
  <rect x={x} y={y} width={width} height={height} rx="5" className={css['mark']} />
);

const Word = ({ x, y, children }: { x: number; y: number; children: ReactNode }) => (
  <text x={x} y={y} className={css['word']}>
    {children}
  </text>
);

const slipRows = [
  { key: 'name', y: 22, label: '商户 / Merchant' },
  { key: 'mid', y: 40, label: '商户号 MID' },
  { key: 'tid', y: 56, label: '终端号 TID' },
  { key: 'batch', y: 72, label: '批次 / Batch' },
  { key: 'time', y: 88, label: '日期 / Time' },
  { key: 'rrn', y: 104, label: '参考号 RRN' },
  { key: 'code', y: 122, label: '应答码 97' },
] as const;

const Slip = ({ mark }: DrawingProps) => (
  <>
    <path d="M22 8h116v132l-8-5-8 5-8-5-8 5-8-5-8 5-8-5-8 5-8-5-8 5-8-5-8 5-8-5-6 5z" className={css['paper']} />
    {slipRows.map(({ key, y, label }) => (
      <g key={key}>
        <Word x={30} y={y}>
          {label}
        </Word>
        {key === 'code' ? null : <Line x={96} y={y - 5} width={34} strong={key === mark} />}
        {key === mark ? <Mark x={25} y={y - 11} width={110} height={15} /> : null}
      </g>
    ))}
  </>
);

const Back = ({ mark }: DrawingProps) => (
  <>
    <rect x="36" y="6" width="88" height="136" rx="12" className={css['body']} />
    <rect x="48" y="46" width="64" height="58" rx="3" className={css['paper']} />
    <Word x={53} y={60}>
      Model
    </Word>
    <Line x={80} y={55} width={26} strong={mark === 'model'} />
    {[0, 4, 7, 12, 16, 18, 23, 27, 32, 35, 40, 44, 48].map((x, index) => (
      <rect key={x} x={54 + x} y="68" width={index % 3 === 0 ? 2.6 : 1.4} height="14" className={css['strong']} />
    ))}
    <Word x={53} y={96}>
      SN A92…
    </Word>
    {mark === 'model' ? <Mark x={50} y={50} width={60} height={14} /> : null}
    {mark === 'sn' ? <Mark x={50} y={65} width={60} height={36} /> : null}
  </>
);

const Screen = ({ mark }: DrawingProps) => (
  <>
    <rect x="36" y="6" width="88" height="136" rx="12" className={css['body']} />
    <rect x="45" y="16" width="70" height="76" rx="4" className={css['paper']} />
    <Word x={50} y={27}>
      12:30
    </Word>
    {[0, 5, 10, 15].map((x, index) => (
      <rect key={x} x={92 + x} y={25 - index * 2} width="3" height={2 + index * 2} className={css['strong']} />
    ))}
    <Word x={53} y={56}>
      {mark === 'about' ? 'About · 关于' : '终端未登记 97'}
    </Word>
    <Line x={53} y={66} width={50} strong={mark === 'about'} />
    <Line x={53} y={76} width={40} />
    {[0, 1, 2].map((row) =>
      [0, 1, 2].map((column) => (
        <rect
          key={`${String(row)}${String(column)}`}
          x={50 + column * 22}
          y={102 + row * 12}
          width="16"
          height="8"
          rx="2"
          className={css['faint']}
        />
      )),
    )}
    {mark === 'text' ? <Mark x={48} y={45} width={64} height={17} /> : null}
    {mark === 'about' ? <Mark x={48} y={45} width={64} height={38} /> : null}
    {mark === 'clock' ? <Mark x={47} y={18} width={28} height={13} /> : null}
    {mark === 'signal' ? <Mark x={88} y={17} width={24} height={13} /> : null}
  </>
);

const Portal = () => (
  <>
    <rect x="10" y="18" width="140" height="108" rx="8" className={css['paper']} />
    <path d="M10 34h140" className={css['edge']} />
    <circle cx="20" cy="26" r="3" className={css['faintDot']} />
    <circle cx="30" cy="26" r="3" className={css['faintDot']} />
    <Word x={20} y={50}>
      收单机构 App / portal
    </Word>
    <Word x={20} y={70}>
      终端 SN
    </Word>
    <Line x={72} y={65} width={50} />
    <Word x={20} y={88}>
      绑定 · 状态
    </Word>
    <rect x="72" y="80" width="46" height="12" rx="6" className={css['strong']} />
    <Line x={20} y={104} width={90} />
    <Mark x={15} y={75} width={112} height={22} />
  </>
);

const Sim = () => (
  <>
    <rect x="30" y="20" width="100" height="108" rx="12" className={css['body']} />
    <rect x="104" y="52" width="30" height="26" rx="4" className={css['paper']} />
    <path d="M112 58h14v14h-9l-5-5z" className={css['edge']} />
    <Line x={44} y={40} width={44} />
    <Line x={44} y={52} width={36} />
    <Word x={42} y={112}>
      SIM / ICCID 8986…
    </Word>
    <Mark x={100} y={48} width={38} height={34} />
  </>
);

const Papers = ({ mark }: DrawingProps) => (
  <>
    <rect x="46" y="8" width="92" height="120" rx="4" className={css['faintCard']} />
    <rect x="24" y="18" width="96" height="122" rx="4" className={css['paper']} />
    <Word x={34} y={36}>
      {mark === 'payer' ? '到账 / Paid by' : '合同 / Contract'}
    </Word>
    {[50, 62, 74, 86, 98].map((y) => (
      <Line key={y} x={34} y={y} width={y === 74 ? 56 : 72} />
    ))}
    <circle cx="98" cy="120" r="11" className={css['edge']} />
    <Mark x={29} y={24} width={84} height={17} />
  </>
);

const Calendar = () => (
  <>
    <rect x="26" y="26" width="108" height="96" rx="8" className={css['paper']} />
    <path d="M26 48h108M52 18v16M108 18v16" className={css['edge']} />
    {[60, 78, 96].map((y) =>
      [40, 60, 80, 100].map((x) => (
        <rect key={`${String(x)} ${String(y)}`} x={x} y={y} width="12" height="9" rx="2" className={css['faint']} />
      )),
    )}
    <Mark x={77} y={75} width={18} height={15} />
  </>
);

const Cable = () => (
  <>
    <rect x="12" y="30" width="62" height="46" rx="5" className={css['body']} />
    <rect x="18" y="36" width="50" height="34" rx="2" className={css['paper']} />
    <path d="M30 90h26M43 76v14" className={css['edge']} />
    <rect x="112" y="30" width="36" height="76" rx="7" className={css['body']} />
    <rect x="117" y="36" width="26" height="28" rx="2" className={css['paper']} />
    <path d="M74 62c20 0 14 54 34 54h22v-10" className={css['cable']} />
  </>
);

const People = () => (
  <>
    <circle cx="60" cy="58" r="16" className={css['body']} />
    <path d="M32 118c2-26 12-36 28-36s26 10 28 36z" className={css['body']} />
    <path d="M92 34h46v34h-26l-12 12V68h-8z" className={css['paper']} />
    <Line x={100} y={44} width={30} />
    <Line x={100} y={54} width={20} />
  </>
);

const drawings: Readonly<Record<QuestionPicture, (props: DrawingProps) => ReactNode>> = {
  slip: Slip,
  back: Back,
  screen: Screen,
  portal: Portal,
  sim: Sim,
  papers: Papers,
  calendar: Calendar,
  cable: Cable,
  people: People,
};

/** The drawing for a key; it repeats what stands beside it in words, so it is hidden from screen readers. */
export const Picture = ({ of }: { readonly of: string }) => {
  const { picture, mark } = pictureFor(of);
  const Drawing = drawings[picture];
  return (
    <svg viewBox="0 0 160 148" className={css['picture']} aria-hidden="true" focusable="false">
      <Drawing mark={mark} />
    </svg>
  );
};
