// Help: guided test whether the clock survives without power (coin cell).
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.clockHold; places: jump, minutes, terminalTime. */
export const guidedClockHoldHelp = {
  id: 'guided.clockHold',
  title: { zh: '断电走时（纽扣电池）', en: 'Clock without power (coin cell)' },
  meaning: {
    zh: '终端关机断电至少十分钟，前后各读一次它的时钟；走时不乱，说明机内纽扣电池还在工作。',
    en: 'The terminal stays off for at least ten minutes and its clock is read before and after; a clock that keeps time shows that the coin cell inside still works.',
  },
  why: {
    zh: '纽扣电池还护着终端里的密钥。它没电了，时钟会乱，严重时密钥丢失，终端就不能收款。',
    en: 'The coin cell also guards the keys. When it dies the clock goes wrong, and in the end the keys are lost and the terminal takes no payments.',
  },
  how: {
    zh: '断电前后，终端时钟相对电脑变化不超过 60 秒为正常；跳动超过 60 秒或回到出厂日期为故障。电脑自己的时钟变过、终端自己对了时、没有断够十分钟时，不下结论。',
    en: 'A change of at most 60 s against the computer is well; a jump beyond 60 s or a return to a maker’s start date is a fault. No judgement where the computer’s own clock was changed, the terminal set itself right, or it was off for less than ten minutes.',
  },
  findings: {
    kept: allWell(
      '断电 {minutes} 分钟，终端时钟只变化了 {jump} 秒，纽扣电池还在工作。如果终端开机时会自动对时，这一步看不出电池的好坏。',
      'After {minutes} minutes without power the clock had moved by {jump} s: the coin cell works. If the terminal sets its clock from the network when it starts, this test cannot tell.',
    ),
    seenRight: allWell(
      '断电后屏幕上的日期和时间是对的（凭操作员观察，终端不提供时钟读数）。',
      'After the power was off the display showed the right date and time (as the operator saw it; the terminal’s clock cannot be read).',
    ),
    jumped: {
      outcome: 'fail',
      explanation: {
        zh: '断电 {minutes} 分钟后，终端时钟跳了 {jump} 秒：机内纽扣电池可能没电了。',
        en: 'After {minutes} minutes without power the clock had jumped by {jump} s: the coin cell inside may be empty.',
      },
      remedy: {
        zh: '请在日结后联系收单机构或厂商送修更换；纽扣电池只能由厂商换，自己动机器会触发防拆、丢失密钥。更换前尽量不要让它断电。',
        en: 'Settle the day and have the acquirer or maker take it in; only the maker may replace a coin cell, for touching the inside erases the keys. Keep it powered until then.',
      },
      who: 'maker',
    },
    reset: {
      outcome: 'fail',
      explanation: {
        zh: '断电后终端时钟回到了 {terminalTime}：机内纽扣电池没电了。',
        en: 'After the power was off the clock had fallen back to {terminalTime}: the coin cell inside is empty.',
      },
      remedy: {
        zh: '请在日结后联系收单机构或厂商送修更换；纽扣电池只能由厂商换，自己动机器会触发防拆、丢失密钥。更换前尽量不要让它断电。',
        en: 'Settle the day and have the acquirer or maker take it in; only the maker may replace a coin cell, for touching the inside erases the keys. Keep it powered until then.',
      },
      who: 'maker',
    },
    seenWrong: {
      outcome: 'fail',
      explanation: {
        zh: '断电后屏幕上的日期或时间不对（凭操作员观察）：机内纽扣电池可能没电了。',
        en: 'After the power was off the display showed a wrong date or time (as the operator saw it): the coin cell inside may be empty.',
      },
      remedy: {
        zh: '请在日结后联系收单机构或厂商送修检查；纽扣电池只能由厂商换。更换前尽量不要让它断电。',
        en: 'Settle the day and have the acquirer or maker examine it; only the maker may replace a coin cell. Keep it powered until then.',
      },
      who: 'maker',
    },
    disagrees: {
      outcome: 'warn',
      explanation: {
        zh: '读到的终端时钟没有乱，操作员却看到屏幕上的时间不对。',
        en: 'The clock that was read had kept time, but the operator saw a wrong time on the display.',
      },
      remedy: {
        zh: '请看终端设置里的时区和夏令时，再做一次这一步。',
        en: 'Look at the time zone in the terminal’s settings and repeat this step.',
      },
      who: 'merchant',
    },
    setItself: {
      outcome: 'skipped',
      explanation: {
        zh: '终端的时钟原来不准，开机后自己对准了，所以看不出断电时有没有走。',
        en: 'The clock was wrong before and the terminal set it right when it started, so nothing can be said about the coin cell.',
      },
      remedy: { zh: '可以在时钟准的时候再做一次。', en: 'Repeat it while the clock is right.' },
      who: 'nobody',
    },
    computerMoved: {
      outcome: 'skipped',
      explanation: {
        zh: '两次读数之间，这台电脑自己的时钟或时区变了，或电脑重启过，所以不下结论。',
        en: 'Between the two readings this computer’s own clock or zone was changed, or it restarted, so no judgement is made.',
      },
      remedy: { zh: '请在电脑时间稳定时再做一次。', en: 'Repeat it while the computer’s clock stays as it is.' },
      who: 'merchant',
    },
    stayedOn: {
      outcome: 'skipped',
      explanation: {
        zh: '从终端的运行时间看，它没有断过电，所以不下结论。',
        en: 'The terminal’s own running time shows that it was never off, so no judgement is made.',
      },
      remedy: {
        zh: '请关机并拔掉电源，等十分钟以上再做一次。',
        en: 'Switch it off, unplug it, wait at least ten minutes and repeat it.',
      },
      who: 'merchant',
    },
    notRead: {
      outcome: 'skipped',
      explanation: {
        zh: '终端的时钟没有读到两次，屏幕上也没有看到时间，所以不下结论。',
        en: 'The clock was not read twice and no time was seen on the display, so no judgement is made.',
      },
      remedy: { zh: '请接好线再做一次。', en: 'Connect the terminal and repeat it.' },
      who: 'merchant',
    },
    noClock: noSuchPart('本终端不显示、也不提供时钟。', 'This terminal neither shows nor offers a clock.'),
  },
} as const satisfies CheckHelp;
