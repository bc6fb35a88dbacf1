// Advice about jobs, checklists and people.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of jobs, checklists and people. */
export const jobErrorAdvice = {
  'person.unknown': {
    title: { zh: '名单里没有这个人', en: 'Nobody of that name is on the list' },
    message: {
      zh: '找不到这个人，可能属于另一家店。没有改动任何记录。',
      en: 'This person is not here; they may belong to the other shop. Nothing was changed.',
    },
    remedy: { zh: '请在“人员”里先添加，再重新选择。', en: 'Add them under People first, then choose again.' },
    who: 'merchant',
  },
  'person.left': {
    title: { zh: '此人已离职', en: 'This person has left' },
    message: {
      zh: '{person} 自 {day} 起已不在本店工作，不能再签名或使用 PIN。以前的记录都保留。',
      en: '{person} has not worked here since {day} and can neither sign nor use a PIN. Earlier records stay.',
    },
    remedy: {
      zh: '请由在职的人签名。如果此人又回来工作，先在“人员”里改为在职。',
      en: 'Let somebody sign who works here. If they have come back, set that under People first.',
    },
    who: 'merchant',
  },
  'person.name-taken': {
    title: { zh: '已有同名的人', en: 'Somebody has this name already' },
    message: {
      zh: '“{person}”已在名单里（也可能已离职）。记录用姓名来认人，所以不能重名。',
      en: '“{person}” is on the list already, or was before leaving. Records go by names, so no two may be alike.',
    },
    remedy: {
      zh: '请加以区分，例如“王芳（早班）”；如果是同一个人回来了，改为在职即可。',
      en: 'Tell them apart, such as “Wang Fang (morning)”; if it is the same person coming back, set them as working here.',
    },
    who: 'merchant',
  },
  'person.needs-owner': {
    title: { zh: '需要本人或店主确认', en: 'They themselves or the owner have to answer for it' },
    message: {
      zh: '设置 {person} 的 PIN，需要本人现在的 PIN，或者店主的 PIN。',
      en: 'To set the PIN of {person}, their present PIN is needed, or the PIN of an owner.',
    },
    remedy: { zh: '请本人或店主输入 PIN。', en: 'Have them or an owner type their PIN.' },
    who: 'merchant',
  },
  'person.no-pin': {
    title: { zh: '还没有设置 PIN', en: 'No PIN yet' },
    message: { zh: '{person} 还没有 PIN，不能用 PIN 签名。', en: '{person} has no PIN and cannot sign with one.' },
    remedy: {
      zh: '请在“人员”里设置 PIN，或者改用手写签名（检查单允许时）。',
      en: 'Set one under People, or sign by hand where the checklist allows it.',
    },
    who: 'merchant',
  },
  'person.wrong-pin': {
    title: { zh: 'PIN 不对', en: 'The PIN is not right' },
    message: { zh: '输入的不是 {person} 的 PIN。', en: 'This is not the PIN of {person}.' },
    remedy: {
      zh: '请再试一次。忘记了可以由店主在“人员”里重新设置；连续输错三次后，每次都要等待。',
      en: 'Try again. An owner can set a new one under People; after three wrong ones each further try has to wait.',
    },
    who: 'merchant',
  },
  'person.weak-pin': {
    title: { zh: 'PIN 太容易猜到', en: 'This PIN is too easy' },
    message: {
      zh: '全部相同或连续的数字，别人第一个就会试。',
      en: 'One digit again and again, or digits in a row, are what others try first.',
    },
    remedy: {
      zh: '请换一个 4 到 8 位的数字，也不要用银行卡密码。',
      en: 'Choose other digits, 4 to 8 of them, and not those of a bank card.',
    },
    who: 'merchant',
  },
  'person.must-wait': {
    title: { zh: '请稍等再试', en: 'Wait before the next try' },
    message: {
      zh: '{person} 的 PIN 已多次输错，还要等 {seconds} 秒才能再试。',
      en: 'The PIN of {person} was wrong several times; the next try is possible in {seconds} s.',
    },
    remedy: {
      zh: '请等待后再试；不是本人输错的，请告诉店主：日志里有记录。',
      en: 'Wait, then try again. If it was not them who typed it, tell the owner: it is in the log.',
    },
    who: 'merchant',
  },
  'template.unknown': {
    title: { zh: '没有这张检查单', en: 'No such checklist' },
    message: {
      zh: '找不到这张检查单或这个版本，可能属于另一家店。',
      en: 'This checklist or version is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到检查单列表，重新选择。', en: 'Go back to the list of checklists and choose again.' },
    who: 'merchant',
  },
  'template.overtaken': {
    title: { zh: '检查单已被改过', en: 'The checklist was changed meanwhile' },
    message: {
      zh: '在您编辑时，“{template}”已有第 {version} 版。您的修改没有保存，也没有覆盖别人的修改。',
      en: 'While you were editing, “{template}” became version {version}. Your changes were not stored and nothing was overwritten.',
    },
    remedy: { zh: '请打开最新版本，再改一次。', en: 'Open the newest version and change it again.' },
    who: 'merchant',
  },
  'template.removed': {
    title: { zh: '检查单已停用', en: 'The checklist is not used any more' },
    message: {
      zh: '“{template}”已停用，不能再改；以前按它完成的工作仍可查看。',
      en: '“{template}” is not used any more and cannot be changed; jobs that were done by it can still be read.',
    },
    remedy: { zh: '需要时请新建一张检查单。', en: 'Make a new checklist if you need one.' },
    who: 'merchant',
  },
  'template.invalid': {
    title: { zh: '检查单还不完整', en: 'The checklist is not complete yet' },
    message: {
      zh: '第 {point} 项（0 表示整张检查单）：{problem}。没有保存。',
      en: 'Point {point} (0 = the checklist as a whole): {problem}. It was not stored.',
    },
    remedy: { zh: '请改好后再保存。', en: 'Put it right and save again.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
