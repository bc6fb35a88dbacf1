// Help: how well blocks get through the line.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

const otherCable = {
  zh: '请拔下再插好两端的插头；还有差错时换一根更短的好线，让它远离电机、充电器和电源线，换一个 USB 口，再检查一次。',
  en: 'Re-seat the plugs at both ends; if errors stay, use another, shorter cable, lay it away from motors, chargers and power leads, try another USB port, and check again.',
} as const;

/** Help for link.quality. */
export const linkQualityHelp = {
  id: 'link.quality',
  title: { zh: '线路质量', en: 'Line quality' },
  meaning: {
    zh: '这次检查中线路上有多少块数据损坏、被拒收或要重发，占全部数据块的百分之几。',
    en: 'How many blocks on the line were damaged, refused or had to be sent again during this check, as a share of all.',
  },
  why: {
    zh: '重发会纠正差错，所以平时看不出来；线缆或干扰变坏之后，交易会变慢、中断，终端也会忽然失联。',
    en: 'Repeats put errors right, so nobody notices them, until a worse cable or interference makes payments slow and the terminal drop out.',
  },
  how: {
    zh: '差错率超过界限为注意或故障（默认 1% 和 10%）；少于 3 块的差错不算，连续 3 次检查都有差错时三次合起来算；故障至少要 5 块。比自己以前高也为注意：差错率不低于此前最多 10 次检查（至少 5 次）中位数的两倍，并高出 2 个百分点；这次有 3 块以上差错，或连续 3 次检查都有差错时才比较。',
    en: 'An error rate above its limit is a warning or a fault (1 % and 10 % by default); fewer than 3 bad blocks are passed over, unless each of 3 checks in a row has one: then the three count together; a fault needs 5. A rise is a warning too: at least twice the median of up to 10 earlier checks (5 are needed) and 2 points above it, with 3 bad blocks in this check, or with a bad block in each of 3 checks in a row.',
  },
  findings: {
    clean: allWell('线路上 {blocks} 块数据全部完好。', 'All {blocks} blocks on the line arrived undamaged.'),
    few: allWell(
      '线路上 {blocks} 块数据里有 {bad} 块出错，已自动纠正；个别差错不算问题。',
      '{bad} of {blocks} blocks on the line were bad and were put right; single errors are no concern.',
    ),
    within: allWell(
      '线路上 {blocks} 块数据里有 {bad} 块出错（{rate}），已自动纠正，在界限之内。',
      '{bad} of {blocks} blocks on the line were bad ({rate}) and were put right: within the limit.',
    ),
    noRate: allWell(
      '这条线路不逐块确认，所以没有差错率；重新连接 {reconnects} 次，超时 {timeouts} 次。',
      'This line acknowledges no single blocks, so it has no error rate; {reconnects} reconnects, {timeouts} time-outs.',
    ),
    high: {
      outcome: 'warn',
      explanation: {
        zh: '线缆或干扰：{span}线路上 {blocks} 块数据里有 {bad} 块损坏或重发（{rate}），高于界限 {bound}。读到的数值都经过校验，没有错。',
        en: 'Cable or interference: {bad} of {blocks} blocks on the line {span} were damaged or repeated ({rate}), above the limit of {bound}. Every value shown passed its checksum.',
      },
      remedy: otherCable,
      who: 'merchant',
    },
    risen: {
      outcome: 'warn',
      explanation: {
        zh: '线缆或干扰：差错在上升。{span}线路上 {blocks} 块数据里有 {bad} 块损坏或重发（{rate}），此前 {checks} 次检查的中位数是 {usual}。',
        en: 'Cable or interference: errors are rising. {bad} of {blocks} blocks on the line {span} were damaged or repeated ({rate}); the median of the {checks} checks before was {usual}.',
      },
      remedy: otherCable,
      who: 'merchant',
    },
    tooHigh: {
      outcome: 'fail',
      explanation: {
        zh: '线缆或干扰：{span}线路上 {blocks} 块数据里有 {bad} 块损坏或重发（{rate}），远高于界限 {bound}。这样的线路随时会断。',
        en: 'Cable or interference: {bad} of {blocks} blocks on the line {span} were damaged or repeated ({rate}), above the limit of {bound} for a fault. Such a line can fail at any time.',
      },
      remedy: {
        zh: '请先插好两端的插头，换一根更短的好线和另一个 USB 口；还是这样，请技术员更换转换器，检查接地和附近的干扰源。',
        en: 'Re-seat both plugs, then try another, shorter cable and another USB port; if it stays, have the technician replace the adapter and look at earthing and sources of interference nearby.',
      },
      who: 'technician',
    },
    counterHigh: {
      outcome: 'warn',
      explanation: { zh: '{name} {value}，超出界限 {bound}。', en: '{name}: {value}, beyond the limit of {bound}.' },
      remedy: otherCable,
      who: 'merchant',
    },
    counterTooHigh: {
      outcome: 'fail',
      explanation: {
        zh: '{name} {value}，超出故障界限 {bound}。',
        en: '{name}: {value}, beyond the limit of {bound} for a fault.',
      },
      remedy: otherCable,
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
