// Advice about the PCI inspection: known-good photos, visits, evidence.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of the inspection. */
export const inspectionErrorAdvice = {
  'baseline.unknown': {
    title: { zh: '找不到这套基准照片', en: 'These baseline photos are not here' },
    message: {
      zh: '可能是已经丢弃的草稿，或属于另一家店。没有改动任何记录。',
      en: 'They may be a draft that was thrown away, or belong to the other shop. Nothing was changed.',
    },
    remedy: { zh: '请回到巡检清单重新选择终端。', en: 'Go back to the inspection list and choose the terminal again.' },
    who: 'merchant',
  },
  'baseline.in-force': {
    title: { zh: '这套基准照片已经生效，不能再改', en: 'These baseline photos are in force and stay as they are' },
    message: {
      zh: '巡检以它为准，改动了就失去证明作用。',
      en: 'Inspections compare with them; once changed they would prove nothing.',
    },
    remedy: {
      zh: '终端有变动或已满一年时，请重新拍一套；旧的会保留。',
      en: 'Take a new set when the terminal has changed or a year is over; the former one is kept.',
    },
    who: 'merchant',
  },
  'baseline.incomplete': {
    title: { zh: '基准照片还不完整', en: 'The baseline photos are not complete' },
    message: { zh: '还缺 {count} 项照片或说明。', en: '{count} photos or facts are still missing.' },
    remedy: {
      zh: '补齐后再确认；没有封条就写“没有封条”，没有线缆就填 0。',
      en: 'Add them, then confirm. Without seals say so; without cables enter 0.',
    },
    who: 'merchant',
  },
  'baseline.other-serial': {
    title: { zh: '标签上的机身号与清单不一致', en: 'The serial number on the label is not that of the list' },
    message: {
      zh: '标签上是 {label}，清单里是 {list}：这可能不是同一台终端。照片没有生效。',
      en: 'The label says {label}, the list says {list}: this may be another unit. The photos were not put in force.',
    },
    remedy: {
      zh: '先核对有没有看错；确实不同就停用这台终端，按“疑似被动过手脚”处理，并联系收单机构。',
      en: 'Look again. If they differ, take the terminal out of use, follow the procedure for suspected tampering and call the acquirer.',
    },
    who: 'merchant',
  },
  'visitor.unknown': {
    title: { zh: '找不到这次来访', en: 'This visit is not here' },
    message: {
      zh: '可能属于另一家店。没有改动任何记录。',
      en: 'It may belong to the other shop. Nothing was changed.',
    },
    remedy: { zh: '请回到来访记录重新选择。', en: 'Go back to the visitor log and choose again.' },
    who: 'merchant',
  },
  'visitor.future': {
    title: { zh: '时间还没有到', en: 'That moment is still to come' },
    message: {
      zh: '来访记录只记已经发生的事。没有保存。',
      en: 'The visitor log takes what has happened, not what will. Nothing was saved.',
    },
    remedy: {
      zh: '请改成实际的时间；电脑的时钟不对就先校准。',
      en: 'Enter the real time; if the computer’s clock is wrong, set it first.',
    },
    who: 'merchant',
  },
  'visitor.left-before': {
    title: { zh: '离开的时间早于到来的时间', en: 'They left before they came' },
    message: { zh: '两个时间前后颠倒。没有保存。', en: 'The two times contradict each other. Nothing was saved.' },
    remedy: {
      zh: '请改正其中一个；还没走就把离开时间空着。',
      en: 'Correct one of them; leave the second empty while they are still here.',
    },
    who: 'merchant',
  },
  'evidence.period': {
    title: { zh: '这段时间不能做证据包', en: 'No pack can be made of this period' },
    message: {
      zh: '结束早于开始，或者超过三年（{days} 天）。',
      en: 'It ends before it starts, or is longer than three years ({days} days).',
    },
    remedy: { zh: '请另选一段，例如最近一年。', en: 'Choose another one, such as the last year.' },
    who: 'merchant',
  },
  'evidence.too-large': {
    title: { zh: '证据包太大', en: 'The pack would be too large' },
    message: {
      zh: '这段时间的照片共 {megabytes} MB，超过一个压缩包能放下的大小。没有写出文件。',
      en: 'The photos of this period come to {megabytes} MB, more than one file can hold. Nothing was written.',
    },
    remedy: { zh: '请分成几段导出，例如每季度一个。', en: 'Make several packs, such as one per quarter.' },
    who: 'merchant',
  },
  'evidence.gone': {
    title: { zh: '证据包的内容已不在内存里', en: 'What the pack was to hold is no longer in memory' },
    message: {
      zh: '程序的后台部分可能刚刚重新启动。没有写出文件。',
      en: 'The background part of the program may just have restarted. Nothing was written.',
    },
    remedy: { zh: '请再导出一次。', en: 'Please export again.' },
    who: 'merchant',
  },
  'evidence.unreadable': {
    title: { zh: '这个文件不能作为证据包检查', en: 'This file cannot be checked as a pack' },
    message: {
      zh: '{file} 打不开，或者不是本程序做的证据包。',
      en: '{file} cannot be opened, or is no pack of this program.',
    },
    remedy: { zh: '请选择导出时得到的 .zip 文件。', en: 'Choose the .zip file that the export made.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;

/** What stands in a sentence when the error does not carry the fact. */
export const inspectionFactNames = {
  label: { zh: '另一个号码', en: 'another number' },
  list: { zh: '别的号码', en: 'something else' },
  days: { zh: '过多', en: 'too many' },
  megabytes: { zh: '过多', en: 'too many' },
} as const;
