// What every error code means for a person: what happened, what to do, whose job it is.
import { commandHelp } from '../help/allCommandHelp.ts';
import type { Bilingual, Facts } from '../model/bilingual.ts';
import { fillText } from '../model/bilingual.ts';
import { clockTime } from '../model/clockTime.ts';
import { accessErrorAdvice, accessFactNames } from './accessErrorAdvice.ts';
import { actionErrorAdvice, confirmationFields } from './actionErrorAdvice.ts';
import { adbErrorAdvice, adbModeNames } from './adbErrorAdvice.ts';
import type { ErrorAdvice } from './adviceText.ts';
import type { AppError, ErrorCode } from './appError.ts';
import { backupErrorAdvice } from './backupErrorAdvice.ts';
import { bindingErrorAdvice, bindingFactNames } from './bindingErrorAdvice.ts';
import { exportErrorAdvice, exportFactNames } from './exportErrorAdvice.ts';
import { guidedErrorAdvice } from './guidedErrorAdvice.ts';
import { importErrorAdvice, importFactNames } from './importErrorAdvice.ts';
import { inspectionErrorAdvice, inspectionFactNames } from './inspectionErrorAdvice.ts';
import { jobErrorAdvice } from './jobErrorAdvice.ts';
import { journalErrorAdvice, journalFactNames } from './journalErrorAdvice.ts';
import { knowhowErrorAdvice } from './knowhowErrorAdvice.ts';
import { linkErrorAdvice } from './linkErrorAdvice.ts';
import { logErrorAdvice, logFactNames } from './logErrorAdvice.ts';
import { paperErrorAdvice, paperFactNames } from './paperErrorAdvice.ts';
import { planErrorAdvice } from './planErrorAdvice.ts';
import { portRemedies } from './portAdvice.ts';
import { recordErrorAdvice } from './recordErrorAdvice.ts';
import { registerErrorAdvice, registerFactNames } from './registerErrorAdvice.ts';
import { reminderErrorAdvice } from './reminderErrorAdvice.ts';
import { resolverErrorAdvice } from './resolverErrorAdvice.ts';
import { settingsErrorAdvice } from './settingsErrorAdvice.ts';
import { supportErrorAdvice } from './supportErrorAdvice.ts';
import { traceErrorAdvice } from './traceErrorAdvice.ts';
import { updateErrorAdvice } from './updateErrorAdvice.ts';
import { verifyErrorAdvice } from './verifyErrorAdvice.ts';
import { workErrorAdvice } from './workErrorAdvice.ts';

/** Advice for every error code. */
export const errorAdvice: Readonly<Record<ErrorCode, ErrorAdvice>> = {
  ...linkErrorAdvice,
  ...recordErrorAdvice,
  ...actionErrorAdvice,
  ...traceErrorAdvice,
  ...supportErrorAdvice,
  ...adbErrorAdvice,
  ...resolverErrorAdvice,
  ...knowhowErrorAdvice,
  ...logErrorAdvice,
  ...verifyErrorAdvice,
  ...journalErrorAdvice,
  ...guidedErrorAdvice,
  ...reminderErrorAdvice,
  ...registerErrorAdvice,
  ...bindingErrorAdvice,
  ...importErrorAdvice,
  ...exportErrorAdvice,
  ...workErrorAdvice,
  ...jobErrorAdvice,
  ...accessErrorAdvice,
  ...planErrorAdvice,
  ...paperErrorAdvice,
  ...inspectionErrorAdvice,
  ...backupErrorAdvice,
  ...settingsErrorAdvice,
  ...updateErrorAdvice,
};

// What stands in a sentence when the error does not carry the fact.
const unknownFacts: Readonly<Record<string, Bilingual>> = {
  ...journalFactNames,
  ...paperFactNames,
  ...inspectionFactNames,
  ...logFactNames,
  ...exportFactNames,
  later: { zh: '另一台', en: 'another one' },
  address: { zh: '该端口', en: 'the port' },
  command: { zh: '该操作', en: 'the command' },
  organisation: { zh: '另一个联系人', en: 'Another contact' },
  driver: { zh: '协议名', en: 'NAME' },
  count: { zh: '未知', en: 'unknown' },
  server: { zh: '这台电脑的 ADB 服务', en: 'this computer’s ADB server' },
  serial: { zh: '这台终端', en: 'this terminal' },
  serials: { zh: '不止一台', en: 'more than one' },
  example: { zh: 'adb:序列号', en: 'adb:SERIAL' },
  mode: { zh: '维修', en: 'repair' },
  path: { zh: '该端口', en: 'the port' },
  host: { zh: '该地址', en: 'that address' },
  port: { zh: '该端口号', en: 'that port number' },
  group: { zh: 'dialout', en: 'dialout' },
  fix: { zh: '给出的命令', en: 'the command given' },
  holder: { zh: '另一个程序', en: 'Another program' },
  looksLike: { zh: '别的协议', en: 'something else' },
  expected: { zh: '正确的格式', en: 'the right form' },
  file: { zh: '该文件', en: 'the file' },
  folder: { zh: '该文件夹', en: 'the folder' },
  need: { zh: '更多', en: 'more' },
  free: { zh: '若干', en: 'some' },
  keptAs: { zh: '原文件旁的备份', en: 'a copy beside it' },
  scenario: { zh: '该名称', en: 'that name' },
  field: { zh: '某一项', en: 'a field' },
  fields: { zh: '某几项', en: 'some of them' },
  cause: { zh: '系统没有写成', en: 'the system could not write it' },
  found: { zh: '别的内容', en: 'something else' },
  offset: { zh: '（未知）', en: '(unknown)' },
  what: { zh: '内容', en: 'content' },
  most: { zh: '上限', en: 'the limit' },
  reason: { zh: '损坏', en: 'damaged' },
  copies: { zh: '3', en: '3' },
  minutes: { zh: '十', en: 'ten' },
  fileKind: { zh: '别的内容', en: 'something else' },
  unit: { zh: '', en: '-' },
  place: { zh: '某处', en: 'some place' },
  first: { zh: '甲', en: 'one' },
  second: { zh: '乙', en: 'another' },
  registerField: { zh: '这一栏', en: 'the field' },
  swapStep: { zh: '前一步', en: 'an earlier one' },
  unitProblem: { zh: '不能使用', en: 'it cannot be used' },
  tid: { zh: '（未知）', en: '(unknown)' },
  mid: { zh: '（未知）', en: '(unknown)' },
  expectedTid: { zh: '（未知）', en: '(unknown)' },
  expectedMid: { zh: '（未知）', en: '(unknown)' },
  lifecycle: { zh: '当前', en: 'the present state' },
  toLifecycle: { zh: '所选状态', en: 'the state chosen' },
  lifecycleAction: { zh: '进行', en: 'this' },
  photo: { zh: '这张照片', en: 'This photo' },
  megabytes: { zh: '更大', en: 'more' },
  jobPoint: { zh: '某一项', en: 'a point' },
  roles: { zh: '签名', en: 'a signature' },
  way: { zh: '规定的方式', en: 'a certain way' },
  limit: { zh: '上限', en: 'the limit' },
  size: { zh: '太多', en: 'too many' },
  newest: { zh: '更新的', en: 'a newer one' },
  name: { zh: '这一项', en: 'this one' },
  onHand: { zh: '若干', en: 'some' },
  title: { zh: '这一件', en: 'this one' },
  since: { zh: '当时', en: 'then' },
  person: { zh: '这个人', en: 'this person' },
  template: { zh: '这张检查单', en: 'the checklist' },
  version: { zh: '更新的', en: 'newer' },
  wanted: { zh: '新版本', en: 'the new version' },
  seconds: { zh: '若干', en: 'some' },
  needs: { zh: '另一个人', en: 'somebody else' },
  day: { zh: '某日', en: 'some day' },
  point: { zh: '某', en: 'one' },
  whyNot: { zh: '这个状态不允许', en: 'This state does not allow it' },
  conflict: { zh: '与已有记录冲突', en: 'It contradicts a record' },
  problem: { zh: '格式不对。', en: 'the form is wrong.' },
  advice: { zh: '请核对后重新填写。', en: 'Compare it and type it again.' },
  evidence: { zh: '与另一条记录矛盾。', en: 'It contradicts another record.' },
};

// Facts that are names of ours have words in both languages.
const spoken: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  command: Object.fromEntries(Object.values(commandHelp).map(({ id, title }) => [id, title])),
  field: confirmationFields,
  mode: adbModeNames,
  ...registerFactNames,
  ...bindingFactNames,
  ...importFactNames,
  ...accessFactNames,
};

const endings = { zh: 'Zh', en: 'En' } as const;

const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

// A moment stands in a sentence as this computer's clock showed it.
const timeIn = (value: Facts[string], language: 'zh' | 'en'): Facts[string] =>
  typeof value === 'string' && isTime.test(value) ? clockTime(value)[language] : value;

// A fact that is a sentence comes in both languages: `problemZh` and `problemEn` fill the place `problem`.
const inWords = (facts: Facts, language: 'zh' | 'en'): Facts => {
  const all = Object.entries(facts);
  const named = all.map(
    ([name, value]) => [name, spoken[name]?.[String(value)]?.[language] ?? timeIn(value, language)] as const,
  );
  const told = all.flatMap(([name, value]) =>
    name.endsWith(endings[language]) ? [[name.slice(0, -2), value] as const] : [],
  );
  return Object.fromEntries([...named, ...told]);
};

const fill = (text: Bilingual, facts: Facts): Bilingual => {
  const filled = {
    zh: fillText(text, inWords(facts, 'zh')).zh,
    en: fillText(text, inWords(facts, 'en')).en,
  };
  const missing = (language: 'zh' | 'en'): string =>
    filled[language].replace(/\{(\w+)\}/g, (place, name: string) => unknownFacts[name]?.[language] ?? place);
  return { zh: missing('zh'), en: missing('en') };
};

/** A wrong PIN or code after which the next try has to wait says so itself. */
const waitAfter: Readonly<Partial<Record<ErrorCode, 'person.must-wait' | 'access.code-wait'>>> = {
  'person.wrong-pin': 'person.must-wait',
  'access.wrong-code': 'access.code-wait',
};

const adviceFor = ({ code, facts }: AppError): ErrorAdvice => {
  const own = errorAdvice[code];
  const wait = typeof facts['seconds'] === 'number' ? waitAfter[code] : undefined;
  if (wait === undefined) return own;
  const { message, remedy } = errorAdvice[wait];
  return {
    ...own,
    message: { zh: `${own.message.zh}${message.zh}`, en: `${own.message.en} ${message.en}` },
    remedy,
  };
};

/** The advice for one error with its facts filled in; a fact that is missing becomes a general word. */
export const adviseOn = (error: AppError): ErrorAdvice => {
  const { title, message, remedy: usual, who } = adviceFor(error);
  const { fixKind } = error.facts;
  const remedy = (typeof fixKind === 'string' ? portRemedies[fixKind] : undefined) ?? usual;
  return {
    title: fill(title, error.facts),
    message: fill(message, error.facts),
    remedy: fill(remedy, error.facts),
    who,
  };
};
