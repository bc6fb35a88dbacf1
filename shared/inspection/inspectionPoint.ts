// What is looked at when a terminal is inspected for tampering and substitution, and which photos belong to it.
import type { Bilingual } from '../model/bilingual.ts';
import type { Angle } from './angle.ts';

/** Points of the form, in the order in which one goes round a terminal. */
export const inspectionPoints = [
  'serial',
  'seals',
  'slots',
  'keypad',
  'cables',
  'screen',
  'camera',
  'place',
  'visitors',
] as const;
/** One point. */
export type InspectionPoint = (typeof inspectionPoints)[number];

/** What a point says. */
export interface InspectionPointRule {
  readonly title: Bilingual;
  readonly help: Bilingual;
  /** Views of the baseline that are laid beside it. */
  readonly angles: readonly Angle[];
  /** The weekly form wants a photo of it. */
  readonly photo: 'none' | 'optional' | 'required';
}

/**
 * Every point with its rule: the surfaces of PCI DSS v4.0.1, 9.5.1.2, in the words of this program. The order and the
 * nine subjects follow the published forms of card-accepting universities and acquirers.
 */
export const inspectionPointRules: Readonly<Record<InspectionPoint, InspectionPointRule>> = {
  serial: {
    title: { zh: '机身号一致', en: 'Serial number is the same' },
    help: {
      zh: '标签上的、屏幕或小票上的、清单里的机身号，三处一字不差；标签没有被重贴的痕迹。',
      en: 'On the label, on the screen or slip, and in the list: the same, character by character; the label was not stuck on anew.',
    },
    angles: ['label'],
    photo: 'required',
  },
  seals: {
    title: { zh: '封条、螺丝、外壳完好', en: 'Seals, screws and case are intact' },
    help: {
      zh: '封条编号与基准一致，没有翘边；螺丝没有划痕；外壳没有裂缝、胶水、切口。',
      en: 'Seal numbers as in the baseline, no lifted edge; no marks on screws; no cracks, glue or cuts on the case.',
    },
    angles: ['back', 'seals'],
    photo: 'required',
  },
  slots: {
    title: { zh: '插卡口和磁条槽正常', en: 'Card slots are normal' },
    help: {
      zh: '里面没有多出来的片、线或胶；槽口不比照片上厚；插卡不比平时紧。',
      en: 'No extra sheet, wire or glue inside; the slot is no thicker than on the photo; a card goes in as easily as ever.',
    },
    angles: ['slots', 'front'],
    photo: 'optional',
  },
  keypad: {
    title: { zh: '键盘没有覆膜', en: 'Nothing lies over the keypad' },
    help: {
      zh: '按键的厚度、颜色、手感与照片和平时一样；边上没有翘起，没有双层。',
      en: 'Thickness, colour and feel of the keys as always; no edge that lifts, no second layer.',
    },
    angles: ['keypad', 'front'],
    photo: 'optional',
  },
  cables: {
    title: { zh: '没有多出来的线或盒子', en: 'No cable or box that was not there' },
    help: {
      zh: '线缆的根数、种类、走向与照片一样；终端和收银机之间没有多出来的转接头或小盒子。',
      en: 'Number, kind and course of the cables as on the photo; no adapter or box between terminal and till.',
    },
    angles: ['cables'],
    photo: 'optional',
  },
  screen: {
    title: { zh: '屏幕提示正常', en: 'The screen shows nothing unusual' },
    help: {
      zh: '待机画面与平时一样，没有防拆、密钥或安全警告。',
      en: 'The idle screen is as always: no message about tampering, keys or security.',
    },
    angles: ['screen'],
    photo: 'optional',
  },
  camera: {
    title: { zh: '没有镜头对着键盘', en: 'No camera sees the keypad' },
    help: {
      zh: '看看上方、对面和旁边的摆设；店里的监控也不能拍到按键。',
      en: 'Look above, opposite and at things that stand nearby; the shop’s own cameras must not see the keys either.',
    },
    angles: ['place'],
    photo: 'none',
  },
  place: {
    title: { zh: '位置与清单一致，没有被调换', en: 'It stands where the list says and was not exchanged' },
    help: {
      zh: '门店、柜台与清单一致；外观上的划痕、贴纸还是原来那台的。',
      en: 'Store and counter as in the list; scratches and stickers are those of this very unit.',
    },
    angles: ['place', 'front'],
    photo: 'none',
  },
  visitors: {
    title: { zh: '来访和维修都有记录', en: 'Visits and repairs are on record' },
    help: {
      zh: '上次巡检以来来过的人、换过的机器、修过的地方都已经记下。',
      en: 'Whoever came, whatever was exchanged or repaired since the last inspection is written down.',
    },
    angles: [],
    photo: 'none',
  },
};

/** Views of the baseline that belong to a point of a checklist; none for a point that is not of this form. */
export const anglesOfItem = (itemId: string): readonly Angle[] => {
  const point = inspectionPoints.find((each) => each === itemId);
  return point === undefined ? [] : inspectionPointRules[point].angles;
};
