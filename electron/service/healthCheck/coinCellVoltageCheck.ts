// coinCell.voltage: the cell that keeps the keys while the power is off, by its limit.
import { coinCellVoltageHelp } from '../../../shared/help/checks/coinCellVoltage.ts';
import { limitCheck } from './judgeByLimit.ts';

/** Judges coinCell.voltage by its limit. */
export const coinCellVoltageCheck = limitCheck(coinCellVoltageHelp, 'coinCell.voltage');
