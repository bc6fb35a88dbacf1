// The views of a terminal that are photographed, so that two photos of the same view can be laid side by side.
import type { Bilingual } from '../model/bilingual.ts';

/** Views of a terminal, in the order in which they are taken. */
export const angles = [
  'front',
  'back',
  'label',
  'keypad',
  'slots',
  'seals',
  'left',
  'right',
  'cables',
  'screen',
  'place',
] as const;
/** One view. */
export type Angle = (typeof angles)[number];

/** What a view is called and how it is taken. */
export interface AngleRule {
  readonly name: Bilingual;
  readonly how: Bilingual;
  /** A set of known-good photos is not complete without it. */
  readonly isRequired: boolean;
}

/** Every view with its rule. */
export const angleRules: Readonly<Record<Angle, AngleRule>> = {
  front: {
    name: { zh: '正面', en: 'Front' },
    how: {
      zh: '放平，从正上方拍，整机入镜',
      en: 'Lay it flat and take it from straight above, the whole unit in view',
    },
    isRequired: true,
  },
  back: {
    name: { zh: '背面', en: 'Back' },
    how: { zh: '翻过来，拍到全部螺丝和缝隙', en: 'Turn it over: every screw and every gap in view' },
    isRequired: true,
  },
  label: {
    name: { zh: '机身标签', en: 'Label' },
    how: { zh: '靠近拍，机身号要能读清', en: 'Close enough to read the serial number' },
    isRequired: true,
  },
  keypad: {
    name: { zh: '键盘', en: 'Keypad' },
    how: { zh: '斜着拍，看得出按键的厚度和颜色', en: 'From an angle, so that thickness and colour of the keys show' },
    isRequired: true,
  },
  slots: {
    name: { zh: '刷卡槽和插卡口', en: 'Card slots' },
    how: { zh: '正对插卡口，再带到磁条槽', en: 'Straight into the chip slot, with the stripe slot in view' },
    isRequired: true,
  },
  seals: {
    name: { zh: '封条和螺丝', en: 'Seals and screws' },
    how: {
      zh: '每张封条的编号都要能读清；没有封条就拍螺丝',
      en: 'Every seal number readable; without seals, the screws',
    },
    isRequired: false,
  },
  left: {
    name: { zh: '左侧', en: 'Left side' },
    how: { zh: '平视左侧面', en: 'The left side at eye level' },
    isRequired: false,
  },
  right: {
    name: { zh: '右侧', en: 'Right side' },
    how: { zh: '平视右侧面', en: 'The right side at eye level' },
    isRequired: false,
  },
  cables: {
    name: { zh: '线缆和接口', en: 'Cables and ports' },
    how: { zh: '每根线从终端到另一头都拍到', en: 'Every cable from the terminal to its other end' },
    isRequired: true,
  },
  screen: {
    name: { zh: '待机屏幕', en: 'Idle screen' },
    how: { zh: '开机待机时的画面；不要拍到持卡人信息', en: 'The screen at rest; nothing of a cardholder in view' },
    isRequired: false,
  },
  place: {
    name: { zh: '摆放位置', en: 'Place' },
    how: {
      zh: '退后一步，拍到柜台和上方、对面有没有摄像头',
      en: 'One step back: the counter, and whether a camera faces the keypad',
    },
    isRequired: false,
  },
};

/** Views without which a set is not complete. */
export const requiredAngles: readonly Angle[] = angles.filter((angle) => angleRules[angle].isRequired);
