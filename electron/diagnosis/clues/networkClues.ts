// Clues from signal, SIM, the hops of the network, and the place.
import { type Clue, type Sighting, seen, valueIs } from '../clue.ts';
import type { Scene } from '../scene.ts';
import { numberForm } from './compareNames.ts';
import { isSamePlace } from './comparePlaces.ts';
import { updated } from './historyClues.ts';

/** The signal is weak. 99 means unknown. */
export const weakSignal: Clue = {
  keys: ['signal.csq'],
  says: { zh: '信号弱（CSQ {value}，约 {dbm} dBm）', en: 'the signal is weak (CSQ {value}, about {dbm} dBm)' },
  sees: (scene) => {
    const fact = scene.best('signal.csq');
    if (typeof fact?.value !== 'number' || fact.value === 99 || fact.value >= scene.settings.weakCsq) return null;
    return seen([fact], { value: fact.value, dbm: 2 * fact.value - 113 });
  },
};
/** The signal is good and the terminal is registered in the mobile network. */
export const goodSignal: Clue = {
  keys: ['signal.csq', 'signal.registration'],
  says: { zh: '信号好，也注册上了移动网络', en: 'the signal is good and the mobile network has taken it' },
  sees: (scene) => {
    const [csq, creg] = [scene.best('signal.csq'), scene.best('signal.registration')];
    if (typeof csq?.value !== 'number' || csq.value === 99 || csq.value < scene.settings.weakCsq) return null;
    return creg?.value === 1 || creg?.value === 5 ? seen([csq, creg]) : null;
  },
};
/** Searching for a network. */
export const searching = valueIs('signal.registration', [2], {
  zh: '终端还在搜索移动网络',
  en: 'the terminal is still searching for a network',
});
/** Not registered and not searching. */
export const notInNetwork = valueIs('signal.registration', [0], {
  zh: '终端没有注册到移动网络',
  en: 'the terminal is not registered in the mobile network',
});
/** The mobile network refuses the SIM card. */
export const simDenied = valueIs('signal.registration', [3], {
  zh: '移动网络拒绝了这张 SIM 卡',
  en: 'the mobile network refuses the SIM card',
});
/** The SIM card itself is not ready. */
export const simNotReady = valueIs('sim.state', ['pin', 'puk', 'missing', 'arrears'], {
  zh: 'SIM 卡没有就绪（{name}）',
  en: 'the SIM card is not ready ({name})',
});
/** Packets are lost. */
export const packetsLost: Clue = {
  keys: ['network.pingLossPercent'],
  says: { zh: '丢包 {value}%', en: '{value} % of packets are lost' },
  sees: (scene) => {
    const fact = scene.best('network.pingLossPercent');
    if (typeof fact?.value !== 'number' || fact.value < scene.settings.badLossPercent) return null;
    return seen([fact], { value: fact.value });
  },
};
/** The cable does not carry. */
export const cableFails = valueIs('network.cable', ['fail'], {
  zh: '网线这一段不通',
  en: 'the network cable does not carry',
});
/** The network of the shop does not answer. */
export const lanFails = valueIs('network.lan', ['fail'], {
  zh: '店内网络（路由器）不通',
  en: 'the network of the shop (router) does not answer',
});

const hopsFail = (scene: Scene, failing: 'network.internet' | 'network.acquirer'): Sighting | null => {
  const fact = scene.best(failing);
  if (fact?.value !== 'fail') return null;
  // Blame the first hop that fails, not those behind it.
  const before =
    failing === 'network.acquirer'
      ? (['network.cable', 'network.lan', 'network.internet'] as const)
      : (['network.cable', 'network.lan'] as const);
  return before.some((key) => scene.best(key)?.value === 'fail') ? null : seen([fact]);
};
/** The internet is the first hop that fails. */
export const internetFails: Clue = {
  keys: ['network.internet', 'network.cable', 'network.lan'],
  says: { zh: '互联网这一段不通', en: 'the internet cannot be reached' },
  sees: (scene) => hopsFail(scene, 'network.internet'),
};
/** The acquirer's host is the first hop that fails, and the internet is known to work. */
export const acquirerFails: Clue = {
  keys: ['network.acquirer', 'network.internet', 'network.cable', 'network.lan'],
  says: {
    zh: '互联网正常，只有收单机构的主机连不上',
    en: 'the internet works, only the acquirer’s host cannot be reached',
  },
  sees: (scene) => {
    const internet = scene.best('network.internet');
    const found = hopsFail(scene, 'network.acquirer');
    return found === null || internet?.value !== 'ok' ? null : { facts: [...found.facts, internet], words: {} };
  },
};
/** The host cannot be reached since program or parameters were changed. */
export const acquirerFailsSinceUpdate: Clue = {
  keys: ['network.acquirer', 'network.internet', 'event.update'],
  says: { zh: '改动程序或参数之后才连不上', en: 'it began after a change of program or parameters' },
  sees: (scene) => {
    const [fails, changed] = [acquirerFails.sees(scene), updated.sees(scene)];
    return fails === null || changed === null ? null : { facts: changed.facts, words: {} };
  },
};
/** Signal and SIM are good, and still nothing comes through: the communication module is suspected. */
export const moduleSilent: Clue = {
  keys: ['network.internet', 'network.lan', 'network.cable', 'signal.csq', 'signal.registration'],
  says: { zh: '信号、SIM 卡都好，数据却出不去', en: 'signal and SIM are good, and still no data come through' },
  sees: (scene) => {
    const good = goodSignal.sees(scene);
    const fails = hopsFail(scene, 'network.internet');
    return good === null || fails === null ? null : { facts: [...good.facts, ...fails.facts], words: {} };
  },
};
/** In a network that nobody knows, or a page asked for card data. */
export const unknownNetwork = valueIs('network.unknown', [true], {
  zh: '终端连着陌生网络，或出现过要填银行卡、密码的网页',
  en: 'the terminal is in an unknown network, or a page asked for card or password',
});
/** The SIM card is not the one on record. */
export const iccidDiffers: Clue = {
  keys: ['sim.iccid', 'register.iccid'],
  says: {
    zh: '终端里的 SIM 卡（尾号 {read}）不是登记的那张（尾号 {registered}）',
    en: 'the SIM card in the terminal (…{read}) is not the registered one (…{registered})',
  },
  sees: (scene) => {
    const [mine, record] = [scene.best('sim.iccid'), scene.best('register.iccid')];
    const form = (value: unknown): string | null => numberForm(value)?.replace(/F$/, '') ?? null;
    const [read, registered] = [form(mine?.value), form(record?.value)];
    if (read === null || registered === null) return null;
    // 19 digits without the check digit and 20 with it are the same card.
    if (read.startsWith(registered.slice(0, 19)) || registered.startsWith(read.slice(0, 19))) return null;
    return seen([mine, record], { read: read.slice(-6), registered: registered.slice(-6) });
  },
};
/** The SIM card is the one on record. */
export const iccidMatches: Clue = {
  keys: ['sim.iccid', 'register.iccid'],
  says: { zh: 'SIM 卡就是登记的那张', en: 'the SIM card is the registered one' },
  sees: (scene) => {
    const facts = [scene.best('sim.iccid'), scene.best('register.iccid')];
    return facts.every((each) => each !== null && each.value !== '') && iccidDiffers.sees(scene) === null
      ? seen(facts)
      : null;
  },
};

const placeIs = (wanted: boolean): Clue['sees'] => {
  return (scene) => {
    const [here, record, address] = [
      scene.best('location.region'),
      scene.best('register.region') ?? scene.best('register.address'),
      scene.best('register.address'),
    ];
    if (typeof here?.value !== 'string' || typeof record?.value !== 'string') return null;
    const isSame = isSamePlace(here.value, record.value, typeof address?.value === 'string' ? address.value : null);
    const facts = address === null || address === record ? [here, record] : [here, record, address];
    return isSame === wanted
      ? seen(facts, { read: here.value.slice(0, 20), registered: record.value.slice(0, 40) })
      : null;
  };
};
/** It stands elsewhere than registered. */
export const regionDiffers: Clue = {
  keys: ['location.region', 'register.region', 'register.address'],
  says: { zh: '终端现在在{read}，登记的是{registered}', en: 'the terminal is in {read}, registered is {registered}' },
  sees: placeIs(false),
};
/** It stands where it is registered. */
export const regionMatches: Clue = {
  keys: ['location.region', 'register.region', 'register.address'],
  says: { zh: '终端就在登记的地区', en: 'the terminal is in its registered region' },
  sees: placeIs(true),
};
/** Neither satellites nor cells tell where it is. */
export const noPosition: Clue = {
  keys: ['location.available', 'location.region'],
  says: { zh: '终端取不到定位', en: 'the terminal gets no position' },
  sees: (scene) => {
    const [available, region] = [scene.best('location.available'), scene.best('location.region')];
    if (available?.value === false) return seen([available]);
    return available === null && region?.value === '' && region.source === 'device' ? seen([region]) : null;
  },
};
