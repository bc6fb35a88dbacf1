// Clues from numbers and names: what the terminal and its slips say against what the shop has on record.

import type { FactKey } from '../../../shared/diagnosis/factKeys.ts';
import type { Fact } from '../../../shared/diagnosis/readFact.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type Clue, type Sighting, seen } from '../clue.ts';
import type { Scene } from '../scene.ts';
import { numberForm, serialForm } from './compareNames.ts';

const text = (fact: Fact | null): string => (typeof fact?.value === 'string' ? fact.value : '');

/** A pair of keys in one form; null unless both are known. */
const pairOf = (
  scene: Scene,
  read: FactKey,
  registered: FactKey,
  form: (value: unknown) => string | null,
): { readonly isSame: boolean; readonly sighting: Sighting } | null => {
  const [mine, record] = [scene.best(read), scene.best(registered)];
  const [a, b] = [form(mine?.value), form(record?.value)];
  if (mine === null || record === null || a === null || b === null) return null;
  return { isSame: a === b, sighting: { facts: [mine, record], words: { read: a, registered: b } } };
};

const differs = (
  read: FactKey,
  registered: FactKey,
  form: (value: unknown) => string | null,
  says: Bilingual,
): Clue => ({
  keys: [read, registered],
  says,
  sees: (scene) => {
    const pair = pairOf(scene, read, registered, form);
    return pair === null || pair.isSame ? null : pair.sighting;
  },
});

/** The machine is not the one on record. */
export const snDiffers = differs('terminal.sn', 'register.sn', serialForm, {
  zh: '这台机器的机身号是 {read}，档案里与这个终端号对应的是 {registered}',
  en: 'the serial number of this machine is {read}, the register has {registered} for this terminal number',
});

/** The machine is the one on record. */
export const snMatches: Clue = {
  keys: ['terminal.sn', 'register.sn'],
  says: { zh: '机身号与档案一致', en: 'the serial number agrees with the register' },
  sees: (scene) => {
    const pair = pairOf(scene, 'terminal.sn', 'register.sn', serialForm);
    return pair?.isSame === true ? pair.sighting : null;
  },
};

/** The UnionPay number of the machine is not the one on record. */
export const tusnDiffers: Clue = {
  keys: ['terminal.tusn', 'register.tusn'],
  says: {
    zh: '终端的 TUSN 尾号是 {read}，档案里是 {registered}',
    en: 'the TUSN of the terminal ends in {read}, the one in the register in {registered}',
  },
  sees: (scene) => {
    const pair = pairOf(scene, 'terminal.tusn', 'register.tusn', serialForm);
    if (pair === null || pair.isSame) return null;
    const { facts, words } = pair.sighting;
    const tail = (word: unknown): string => String(word).slice(-6);
    return { facts, words: { read: tail(words['read']), registered: tail(words['registered']) } };
  },
};

/** The terminal number in use is not the one on record. */
export const tidDiffers = differs('terminal.tid', 'register.tid', numberForm, {
  zh: '终端在用的终端号是 {read}，档案里是 {registered}',
  en: 'the terminal uses TID {read}, the register has {registered}',
});

/** The merchant number in use is not the one on record. */
export const midDiffers = differs('terminal.mid', 'register.mid', numberForm, {
  zh: '终端在用的商户号是 {read}，档案里是 {registered}',
  en: 'the terminal uses MID {read}, the register has {registered}',
});

const pairMatches = (scene: Scene): Sighting | null => {
  const tid = pairOf(scene, 'terminal.tid', 'register.tid', numberForm);
  const mid = pairOf(scene, 'terminal.mid', 'register.mid', numberForm);
  if (tid?.isSame !== true || mid?.isSame !== true) return null;
  return { facts: [...tid.sighting.facts, ...mid.sighting.facts], words: {} };
};

/** Terminal number and merchant number are both the ones on record. */
export const numbersMatch: Clue = {
  keys: ['terminal.tid', 'register.tid', 'terminal.mid', 'register.mid'],
  says: { zh: '终端号和商户号都与档案一致', en: 'TID and MID both agree with the register' },
  sees: pairMatches,
};

/** Machine, terminal number and merchant number are all the ones on record. */
export const allMatches: Clue = {
  keys: [...numbersMatch.keys, 'terminal.sn', 'register.sn'],
  says: { zh: '机身号、终端号、商户号都与档案一致', en: 'serial number, TID and MID all agree with the register' },
  sees: (scene) => {
    const numbers = pairMatches(scene);
    const serial = pairOf(scene, 'terminal.sn', 'register.sn', serialForm);
    if (numbers === null || serial?.isSame !== true) return null;
    return { facts: [...numbers.facts, ...serial.sighting.facts], words: {} };
  },
};

/** What is read from the terminal and what its slips say are not the same numbers. */
export const slipDiffers: Clue = {
  keys: [],
  says: {
    zh: '终端里读到的号码与签购单上的不一样：{values}',
    en: 'the number read from the terminal is not the one on its slip: {values}',
  },
  sees: (scene) => {
    const differing = (['terminal.tid', 'terminal.mid'] as const).flatMap((key) => {
      const facts = scene.all(key).filter(({ source, value }) => source !== 'user' && numberForm(value) !== null);
      const isPair =
        facts.some(({ source }) => source === 'device') && facts.some(({ source }) => source === 'receipt');
      return isPair && new Set(facts.map(({ value }) => numberForm(value))).size > 1 ? facts : [];
    });
    if (differing.length === 0) return null;
    const values = [...new Set(differing.map(({ value }) => numberForm(value) ?? ''))].sort().slice(0, 4);
    return { facts: differing, words: { values: values.join(' / ') } };
  },
};

/** Another terminal of the shop has this terminal's number, and this one has that one's. */
export const numbersSwapped: Clue = {
  keys: ['terminal.tid', 'register.tid'],
  says: {
    zh: '它用的是档案里“{name}”的终端号 {read}，像是两台机器的参数装反了',
    en: 'it uses TID {read}, which the register has for “{name}”: the parameters of two machines look exchanged',
  },
  sees: (scene) => {
    const [mine, record] = [scene.best('terminal.tid'), scene.best('register.tid')];
    const read = numberForm(mine?.value);
    if (read === null || read === numberForm(record?.value)) return null;
    const owner = scene.others.find((each) => numberForm(each.value('register.tid')) === read);
    return owner === undefined ? null : seen([mine], { read, name: owner.name.slice(0, 20) });
  },
};

/** Another terminal of the shop uses the same terminal number. */
export const numberUsedTwice: Clue = {
  keys: ['terminal.tid'],
  says: {
    zh: '“{name}”也在用同一个终端号 {read}',
    en: '“{name}” uses the same TID {read}',
  },
  sees: (scene) => {
    const mine = scene.best('terminal.tid');
    const read = numberForm(mine?.value);
    const twin = scene.others.find((each) => read !== null && numberForm(each.value('terminal.tid')) === read);
    return twin === undefined || read === null ? null : seen([mine], { read, name: twin.name.slice(0, 20) });
  },
};

/** This machine is another terminal of the shop, with that one's own number: two machines stand in each other's place. */
export const standsForAnother: Clue = {
  keys: ['terminal.sn', 'terminal.tid'],
  says: {
    zh: '机身号和终端号都是档案里“{name}”的，像是两台机器摆换了位置，绑定本身没有乱',
    en: 'serial number and TID are both those of “{name}”: two machines seem to have changed places, their binding is in order',
  },
  sees: (scene) => {
    const [sn, tid] = [scene.best('terminal.sn'), scene.best('terminal.tid')];
    const [serial, number] = [serialForm(sn?.value), numberForm(tid?.value)];
    const other = scene.others.find(
      (each) =>
        serial !== null &&
        number !== null &&
        serialForm(each.value('register.sn')) === serial &&
        numberForm(each.value('register.tid')) === number,
    );
    return other === undefined ? null : seen([sn, tid], { name: other.name.slice(0, 20) });
  },
};

/** The machine has no UnionPay serial number. */
export const tusnEmpty: Clue = {
  keys: ['terminal.tusn'],
  says: { zh: '终端里没有 TUSN', en: 'the terminal has no TUSN' },
  sees: (scene) => {
    const fact = scene.best('terminal.tusn');
    return fact !== null && serialForm(fact.value) === null ? seen([fact]) : null;
  },
};

/** No TUSN, while everything else agrees: nothing else is left to explain the refusal. */
export const noTusnThoughAllMatches: Clue = {
  keys: ['terminal.tusn'],
  says: { zh: '其他号码都对，只缺它', en: 'all other numbers agree; only this one is missing' },
  sees: (scene) => (tusnEmpty.sees(scene) === null ? null : allMatches.sees(scene)),
};

/** The same machine stands in the evidence under another name, with another merchant number. */
export const machineShared: Clue = {
  keys: [],
  says: {
    zh: '同一台机器（机身号 {read}）也用在“{name}”上，商户号不一样',
    en: 'the same machine (serial number {read}) also takes payments for another MID, as “{name}”',
  },
  sees: (scene) => {
    const [machine, mid] = [scene.best('terminal.sn'), scene.best('terminal.mid')];
    const [serial, number] = [serialForm(machine?.value), numberForm(mid?.value)];
    if (serial === null || number === null) return null;
    const other = scene.others.find((each) => {
      const theirs = numberForm(each.value('terminal.mid'));
      return serialForm(each.value('terminal.sn')) === serial && theirs !== null && theirs !== number;
    });
    return other === undefined ? null : seen([machine, mid], { read: serial, name: other.name.slice(0, 20) });
  },
};

/** Where a TUSN is due the maker's serial number of 12 characters stands. */
export const tusnIsSerial: Clue = {
  keys: ['terminal.tusn', 'terminal.sn'],
  says: {
    zh: '终端报的 TUSN 只有 {length} 位，是机身号而不是银联序列号，多半是程序没有打开长序列号',
    en: 'the terminal reports a TUSN of {length} characters: the serial number instead of it, most likely a matter of its program',
  },
  sees: (scene) => {
    const fact = scene.best('terminal.tusn');
    const form = serialForm(fact?.value);
    if (form === null || form.length >= 16) return null;
    const machine = scene.best('terminal.sn');
    if (form === serialForm(machine?.value)) return seen([fact, machine], { length: form.length });
    return form.length === 12 ? seen([fact], { length: form.length }) : null;
  },
};

/** Batch numbers of terminal and slip differ. */
export const batchDiffers: Clue = {
  keys: ['terminal.batch'],
  says: { zh: '批次号对不上：{values}', en: 'the batch numbers differ: {values}' },
  sees: (scene) => {
    const facts = scene.all('terminal.batch');
    const values = [...new Set(facts.map((fact) => text(fact)))].sort();
    return values.length < 2 ? null : { facts, words: { values: values.slice(0, 3).join(' / ') } };
  },
};
