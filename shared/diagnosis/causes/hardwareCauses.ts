// Causes in the machine: power, memory, board, tamper alarm.
import type { CauseEntry } from '../cause.ts';

/** HW-01 to HW-04. */
export const hardwareCauses = {
  'HW-01': {
    title: {
      zh: '电源或电池',
      en: 'Power or battery',
    },
    who: ['technician', 'maker'],
    explanation: {
      zh: '供电不稳或电池老化，机器开不了机、自己关机，也会让登记半途中断。',
      en: 'With unsteady power or a worn battery the machine does not start or switches itself off, and a registration breaks off half-way.',
    },
    check: {
      zh: '换原装电源能开机吗？充满后多久掉电？',
      en: 'Does it start on its own power supply? How fast does a full battery run down?',
    },
    actions: [
      {
        zh: '换上原装电源试一次；电池鼓起就停用；仍不正常，请技术员检修。',
        en: 'Try its own power supply; put it out of use if the battery bulges; otherwise have a technician look at it.',
      },
    ],
    seeds: ['A1.1', 'A5.1a'],
    rule: {
      when: {},
      helps: ['told-unregistered'],
      for: [
        ['doesNotStart', 76],
        ['batteryEmpty', 24],
        ['batteryLow', 16],
        ['toldNoPower', 20],
      ],
      against: [],
    },
  },
  'HW-02': {
    title: {
      zh: '内存或存储',
      en: 'Memory or storage',
    },
    who: ['technician', 'maker'],
    explanation: {
      zh: '存储快满或损坏，程序会崩溃，登记过程也会被打断。',
      en: 'With full or faulty storage the program crashes, and a registration is interrupted.',
    },
    check: {
      zh: '剩余存储多少？清理之后还崩溃吗？',
      en: 'How much storage is free? Does it still crash after making room?',
    },
    actions: [
      {
        zh: '先结算，再请技术员清理存储；仍崩溃就送修。',
        en: 'Settle first, then have a technician make room; if it still crashes, send it to repair.',
      },
    ],
    seeds: ['A1.1', 'A5.1b'],
    rule: {
      when: {},
      helps: ['told-unregistered'],
      for: [
        ['storageFull', 24],
        ['crashed', 15],
      ],
      against: [],
    },
  },
  'HW-03': {
    title: {
      zh: '主板或通讯模块',
      en: 'Main board or communication module',
    },
    who: ['maker', 'technician'],
    explanation: {
      zh: '网线、SIM 卡、信号都好，数据就是出不去，可能是通讯模块坏了。',
      en: 'Cable, SIM card and signal are good and still nothing comes through: the communication module may be broken.',
    },
    check: {
      zh: '换一种联网方式能通吗？同一张 SIM 卡在别的机器上能用吗？',
      en: 'Does another way of connecting work? Does the SIM card work in another machine?',
    },
    actions: [
      {
        zh: '先结算，再送修或更换；换了机器要同时办换机，否则会出现 97。',
        en: 'Settle first, then have it repaired or replaced; with another machine the binding has to be moved too, or a 97 will follow.',
      },
    ],
    seeds: ['A1.1', 'A5.1c'],
    rule: {
      when: {
        'no-answer': 10,
      },
      helps: ['told-unregistered'],
      for: [
        ['moduleSilent', 48],
        ['silent', 12],
      ],
      against: [],
    },
  },
  'HW-04': {
    title: {
      zh: '防拆已触发，密钥被清除',
      en: 'Tamper alarm; the keys are erased',
    },
    who: ['acquirer', 'maker'],
    explanation: {
      zh: '摔落、进水、拆动、极端温度或纽扣电池耗尽，都会让终端清除全部密钥。商户无法解除，没结算的交易可能丢失。',
      en: 'A fall, liquid, opening, extreme temperature or an empty coin cell makes a terminal erase all its keys. A merchant cannot undo it, and unsettled payments may be lost.',
    },
    check: {
      zh: '屏幕上是不是防拆、被攻击一类的提示？',
      en: 'Does the screen speak of tampering or an attack?',
    },
    actions: [
      {
        zh: '马上停用这台机器，不要清洁，也不要自己动它；拍下屏幕，联系收单机构更换或重新灌密钥。',
        en: 'Take it out of use at once, leave it as it is, photograph the screen and call the acquirer for a replacement or new keys.',
      },
      {
        zh: '保留全部签购单，先请收单机构查还有没有没结算的交易。换机要同时办换绑。',
        en: 'Keep all slips and have the acquirer look for payments not settled yet before anything else. With another machine the binding has to be moved.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'check-failed': 0,
        'keys-missing': 0,
        'sign-on-failed': 0,
        'pin-refused': 0,
      },
      for: [
        ['tampered', 110],
        ['toldTamper', 44],
      ],
      with: [['dropped', 8]],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
