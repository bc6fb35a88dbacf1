// Help: security sensors.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for security.tamper. */
export const securityTamperHelp = {
  id: 'security.tamper',
  title: { zh: '防拆与安全传感器', en: 'Tamper sensors' },
  meaning: {
    zh: '终端内的传感器记录外壳被打开、防拆网被破坏、温度或电压异常等情况。',
    en: 'Sensors inside the terminal notice an opened case, a broken mesh, odd temperature or voltage.',
  },
  why: {
    zh: '一旦触发，终端会自毁密钥，不能再收款；也可能有人在里面装了窃取卡信息的东西。',
    en: 'Once triggered the terminal destroys its keys and can take no payment; somebody may also have put something inside.',
  },
  how: {
    zh: '任何防拆触发为故障；仅时钟或纽扣电池告警、维护时关闭传感器、防拆记录未清空为注意。',
    en: 'Any tamper event is a fault; clock or coin cell alone, sensors off for service, or a tamper log that is not empty are warnings.',
  },
  findings: {
    none: allWell('安全传感器没有任何告警。', 'No sensor reports anything.'),
    tampered: {
      outcome: 'fail',
      explanation: {
        zh: '安全传感器已触发：{flags}。终端可能已清除密钥，不能保证安全。',
        en: 'Security sensors were triggered: {flags}. Keys may be gone and the terminal is not to be trusted.',
      },
      remedy: {
        zh: '请立即停用这台终端，贴上“请勿使用”，不要打开外壳，保留未结算的凭条。重启或升级不能解除。请致电收单机构或厂商。',
        en: 'Take this terminal out of use now, label it “do not use”, do not open it and keep slips that are not settled. Restarting or updating does not clear it. Call the acquirer or the maker.',
      },
      who: 'acquirer',
    },
    coinCell: {
      outcome: 'warn',
      explanation: {
        zh: '安全电路的时钟或纽扣电池告警。电池耗尽后密钥会丢失。',
        en: 'The clock or coin cell of the security circuit reports trouble. When the cell is empty the keys are lost.',
      },
      remedy: {
        zh: '请预约厂商更换；不要自己打开，打开会触发防拆。',
        en: 'Have the maker replace it; do not open the case yourself, that triggers the sensors.',
      },
      who: 'maker',
    },
    notice: {
      outcome: 'warn',
      explanation: {
        zh: '安全提示：{flags}。目前没有防拆触发。',
        en: 'Security notice: {flags}. No sensor is triggered now.',
      },
      remedy: {
        zh: '请核对这是不是约定的维护；不是的话，先停用并联系收单机构。',
        en: 'See whether a service visit explains it; if not, stop using the terminal and call the acquirer.',
      },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
