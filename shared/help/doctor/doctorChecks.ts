// The places that the connection doctor looks at: what each is called, and what it says when all is well there.
import type { Bilingual } from '../../model/bilingual.ts';
import type { DoctorCheck } from '../../model/doctorReport.ts';

/** Words about one place. */
export interface DoctorCheckWords {
  readonly title: Bilingual;
  /** What is looked at. */
  readonly meaning: Bilingual;
  /** Said when nothing was found. */
  readonly allWell: Bilingual;
}

/** Words about every place. */
export const doctorCheckWords: Readonly<Record<DoctorCheck, DoctorCheckWords>> = {
  computer: {
    title: { zh: '本程序', en: 'This program' },
    meaning: {
      zh: '本程序的安装方式是否允许使用串口。',
      en: 'Whether the way this program is installed lets it use serial ports.',
    },
    allWell: { zh: '安装方式没有限制。', en: 'Nothing in its installation stands in the way.' },
  },
  usb: {
    title: { zh: 'USB 设备与驱动', en: 'USB and drivers' },
    meaning: {
      zh: '电脑看到了哪些 USB 设备，像终端的设备有没有驱动。',
      en: 'What the computer sees on USB, and whether what may be a terminal has a driver.',
    },
    allWell: { zh: '像终端的 USB 设备都有驱动。', en: 'Everything on USB that may be a terminal has its driver.' },
  },
  ports: {
    title: { zh: '端口', en: 'Ports' },
    meaning: { zh: '有没有能接终端的串口。', en: 'Whether there is a serial port that may hold a terminal.' },
    allWell: { zh: '有可用的端口。', en: 'There are ports to use.' },
  },
  rights: {
    title: { zh: '权限', en: 'Rights' },
    meaning: { zh: '当前用户能不能打开端口。', en: 'Whether the present user may open the ports.' },
    allWell: { zh: '当前用户可以打开端口。', en: 'The present user may open them.' },
  },
  busy: {
    title: { zh: '占用', en: 'In use' },
    meaning: { zh: '端口是不是被别的程序占着。', en: 'Whether another program holds a port.' },
    allWell: { zh: '没有发现别的程序占用端口。', en: 'No other program was seen to hold one.' },
  },
  services: {
    title: { zh: '系统服务', en: 'System services' },
    meaning: {
      zh: '会抢占或试探串口的系统服务（ModemManager、brltty）。',
      en: 'System services that take or try out serial ports (ModemManager, brltty).',
    },
    allWell: { zh: '没有这样的服务在运行。', en: 'None of them is running.' },
  },
  power: {
    title: { zh: '集线器与休眠', en: 'Hubs and sleep' },
    meaning: {
      zh: '终端是否经过集线器、USB 口是否被省电功能关闭或过载。',
      en: 'Whether a hub lies in between, and whether a USB socket sleeps or was overloaded.',
    },
    allWell: { zh: '没有发现集线器或省电方面的问题。', en: 'No trouble with hubs or power saving was seen.' },
  },
  line: {
    title: { zh: '线路应答', en: 'Answer on the line' },
    meaning: {
      zh: '向每个端口发送无害的查询，看有没有终端应答、速率和协议对不对。',
      en: 'Each port is asked a harmless question: is there an answer, and do speed and protocol fit.',
    },
    allWell: { zh: '没有可以询问的串口。', en: 'There was no serial port to ask.' },
  },
  network: {
    title: { zh: '网络地址', en: 'Network addresses' },
    meaning: {
      zh: '已知和手工添加的网络地址有没有终端应答。',
      en: 'Whether a terminal answers at the network addresses that are known or were added.',
    },
    allWell: { zh: '没有登记过网络地址。', en: 'No network address is known.' },
  },
  android: {
    title: { zh: '安卓终端', en: 'Android terminals' },
    meaning: {
      zh: '通过 ADB 看得到的安卓智能终端，以及它们的状态。',
      en: 'Android smart terminals that ADB sees, and their state.',
    },
    allWell: {
      zh: 'ADB 没有看到安卓终端。正式使用的终端通常由厂商关闭 ADB，这是正常的。',
      en: 'ADB sees none. Terminals in use usually have ADB closed by their maker; that is normal.',
    },
  },
};
