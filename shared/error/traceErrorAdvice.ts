// Advice about traces of the line and about captures.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with trace or capture. */
export const traceErrorAdvice = {
  'trace.wrong-kind': {
    title: { zh: '不是可以读取的通信记录', en: 'Not a trace that can be read' },
    message: {
      zh: '{file} 的内容是 {found}，应为 {expected}。',
      en: '{file} holds {found}; expected {expected}.',
    },
    remedy: {
      zh: '请选择本程序保存的 trace.pcapng 或抓取包（.zip）里的该文件；在 Wireshark 中另存时请选 pcapng 格式。',
      en: 'Choose a trace.pcapng that this program saved, or the one inside its bundle (.zip); when saving from Wireshark, choose pcapng.',
    },
    who: 'merchant',
  },
  'trace.damaged': {
    title: { zh: '通信记录文件已损坏', en: 'The trace is damaged' },
    message: {
      zh: '{file} 在第 {offset} 字节处读不下去（{what}）。没有使用其中任何内容。',
      en: '{file} cannot be read on from byte {offset} ({what}). Nothing of it was used.',
    },
    remedy: {
      zh: '请重新复制原文件；若原文件也一样，请重新抓取一次。',
      en: 'Copy the original file once more; if that is damaged as well, make a new capture.',
    },
    who: 'merchant',
  },
  'trace.too-large': {
    title: { zh: '通信记录太大', en: 'The trace is too large' },
    message: {
      zh: '{file} 超出可读取的上限（{what}：最多 {most}）。没有使用其中任何内容。',
      en: '{file} is beyond what is read ({what}: at most {most}). Nothing of it was used.',
    },
    remedy: {
      zh: '请在 Wireshark 中只保留出问题的一段，另存为 pcapng 后再打开。',
      en: 'Keep only the part with the fault in Wireshark, save it as pcapng, and open that.',
    },
    who: 'technician',
  },
  'trace.empty': {
    title: { zh: '通信记录里没有内容', en: 'The trace is empty' },
    message: { zh: '{file} 里没有任何收发的字节。', en: '{file} holds no bytes that went over a line.' },
    remedy: {
      zh: '请重新抓取：开始抓取后检查一次终端，再停止。',
      en: 'Capture again: start, check the terminal once, stop.',
    },
    who: 'merchant',
  },
  'capture.already-running': {
    title: { zh: '已经在抓取', en: 'A capture is running already' },
    message: { zh: '同一时间只能有一个抓取。', en: 'There can be one capture at a time.' },
    remedy: { zh: '请先停止正在进行的抓取。', en: 'Stop the running capture first.' },
    who: 'merchant',
  },
  'capture.unknown': {
    title: { zh: '没有这个抓取', en: 'There is no such capture' },
    message: { zh: '它可能已被删除。', en: 'It may have been removed.' },
    remedy: { zh: '请重新打开列表。', en: 'Open the list again.' },
    who: 'merchant',
  },
  'capture.still-running': {
    title: { zh: '抓取还没有停止', en: 'The capture is still running' },
    message: { zh: '停止之后才能查看、保存或删除。', en: 'It can be looked at, saved or removed once it has stopped.' },
    remedy: { zh: '请先停止抓取。', en: 'Stop it first.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
