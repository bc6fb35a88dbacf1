// Clues from the terminal's own condition: power, memory, clock, tamper, printer, programs, and the link to it.
import { type Clue, nameOfChoice, numberIn, seen, valueIs } from '../clue.ts';

const yearSeconds = 31_536_000;

/** It cannot be switched on as usual. */
export const doesNotStart = valueIs('power.boots', [false], {
  zh: '终端不能正常开机',
  en: 'the terminal does not start normally',
});
/** Nearly no power left. */
export const batteryEmpty = numberIn('battery.percent', 0, 5, {
  zh: '电量只剩 {value}%',
  en: 'the battery is at {value} %',
});
/** Little power left. */
export const batteryLow = numberIn('battery.percent', 0, 19.999, {
  zh: '电量只有 {value}%',
  en: 'the battery is at {value} %',
});
/** Little storage left (setting). */
export const storageFull: Clue = {
  keys: ['storage.freePercent'],
  says: { zh: '存储只剩 {value}%', en: 'only {value} % of the storage is free' },
  sees: (scene) => {
    const fact = scene.best('storage.freePercent');
    if (typeof fact?.value !== 'number' || fact.value >= scene.settings.freePercent) return null;
    return seen([fact], { value: fact.value });
  },
};
/** It crashed. */
export const crashed = numberIn('app.crashes', 1, 1_000_000, {
  zh: '程序崩溃过 {value} 次',
  en: 'the application crashed {value} times',
});
/** It crashed three times and more. */
export const crashedOften = numberIn('app.crashes', 3, 1_000_000, {
  zh: '崩溃不止一两次',
  en: 'more than once or twice',
});
/** Applications that the acquirer did not install. */
export const unknownApps = numberIn('apps.unknown', 1, 10_000, {
  zh: '有 {value} 个不是收单机构装的应用',
  en: '{value} applications were not installed by the acquirer',
});
/** The application is out of date. */
export const outdated = valueIs('app.outdated', [true], {
  zh: '收款程序不是最新版',
  en: 'the payment application is out of date',
});
/** The clock is wrong (setting). */
export const clockWrong: Clue = {
  keys: ['clock.offsetSeconds'],
  says: { zh: '终端时钟差了 {value} 秒', en: 'the clock is off by {value} s' },
  sees: (scene) => {
    const fact = scene.best('clock.offsetSeconds');
    if (typeof fact?.value !== 'number' || Math.abs(fact.value) <= scene.settings.clockSeconds) return null;
    return seen([fact], { value: fact.value });
  },
};
/** The clock is years behind, as after it lost its power. */
export const clockYearsBehind = numberIn('clock.offsetSeconds', -4_000_000_000, -yearSeconds, {
  zh: '时钟落后好几年，像是断过电',
  en: 'the clock is years behind, as after losing its power',
});
/** The clock falls back when power is off. */
export const clockResets = valueIs('clock.resetAfterPowerOff', [true], {
  zh: '断电后时钟会复位',
  en: 'the clock falls back when power is off',
});
/** The coin cell is weak. */
export const coinCellLow = valueIs('coinCell.state', ['low'], {
  zh: '安全存储的纽扣电池偏低',
  en: 'the coin cell of the security memory is low',
});
/** The coin cell is empty. */
export const coinCellDead = valueIs('coinCell.state', ['dead'], {
  zh: '安全存储的纽扣电池已耗尽',
  en: 'the coin cell of the security memory is dead',
});
/** Tampering was noticed. */
export const tampered = valueIs('tamper.flag', [true], {
  zh: '终端的防拆已触发',
  en: 'the terminal has noticed tampering',
});
/** There is no paper in the printer. */
export const paperOut = valueIs('printer.state', ['no-paper'], { zh: '打印机缺纸', en: 'the printer is out of paper' });
/** What is printed can hardly be read. */
export const printPale = valueIs('printer.state', ['pale'], {
  zh: '打印字迹淡或缺笔',
  en: 'the print is pale or has gaps',
});
/** The printer does not print. */
export const printerFault = valueIs('printer.state', ['fault', 'busy'], {
  zh: '打印机不打印',
  en: 'the printer does not print',
});

/** The console could not read the terminal. */
export const notReadable: Clue = {
  keys: [],
  says: {
    zh: '本程序没能从数据线读到终端（{values}）',
    en: 'this program could not read the terminal over the cable ({values})',
  },
  sees: (scene) => {
    const facts = scene.all('link.state').filter(({ value }) => value !== 'ok');
    const isRead = scene.all('link.state').some(({ value }) => value === 'ok');
    if (facts.length === 0 || isRead) return null;
    const names = [...new Set(facts.map(({ value }) => value))]
      .sort()
      .map((value) => nameOfChoice('link.state', value));
    const values = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
    return { facts, words: { values } };
  },
};
/** No port is to be seen. */
export const noPort: Clue = {
  keys: [],
  says: { zh: '电脑上看不到终端的端口', en: 'the computer sees no port of the terminal' },
  sees: (scene) => {
    const facts = scene.all('link.state').filter(({ value }) => value === 'no-port');
    return facts.length === 0 ? null : { facts, words: {} };
  },
};
/** It was there at one time and gone at another. */
export const portComesAndGoes: Clue = {
  keys: [],
  says: { zh: '端口时有时无', en: 'the port comes and goes' },
  sees: (scene) => {
    const facts = scene.all('link.state').filter(({ value }) => value === 'no-port' || value === 'ok');
    const values = new Set(facts.map(({ value }) => value));
    return values.size < 2 ? null : { facts, words: {} };
  },
};
/** The terminal does not answer over the cable. */
export const silent = valueIs('link.state', ['silent'], {
  zh: '终端在数据线上不回答',
  en: 'the terminal does not answer over the cable',
});
