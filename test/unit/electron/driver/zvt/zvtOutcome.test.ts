import { describe, expect, it } from 'vitest';
import { completionCode, endingOf, isUnknownToTerminal } from '../../../../../electron/driver/zvt/zvtOutcome.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import type { CommandId } from '../../../../../shared/model/terminalCommand.ts';

const context = (command: CommandId = 'diagnosis', isCancelled = false) => ({
  command,
  name: '06 70',
  address: 'sim:x',
  isCancelled,
});
const received = (hex: string) => ({ command: 0x060f, data: fromHex(hex), arrivedAt: 0, isDamaged: false });
const completed = (hex: string): DialogueEnd => ({
  kind: 'completed',
  completion: received(hex),
  lineError: null,
  messages: [],
});
const aborted = (hex: string): DialogueEnd => ({
  kind: 'aborted',
  abort: received(hex),
  lineError: null,
  messages: [],
});
const { error } = failure('link.silent');

describe('the end of a command', () => {
  it.each([
    [completed(''), context(), 'done', null],
    [completed('27 00'), context(), 'done', '00'],
    [completed('00'), context(), 'done', '00'],
    [completed('27 A1'), context(), 'failed', 'A1'],
    [completed('27 E0'), context(), 'failed', 'E0'],
    [completed('27 E0'), context('softwareUpdate'), 'done', 'E0'],
    [completed('27 E0'), context('parameterDownload'), 'done', 'E0'],
    [completed('27 6C'), context('readLogFile', true), 'cancelled', '6C'],
    [completed('27 6C'), context('readLogFile'), 'failed', '6C'],
    [aborted('6C'), context(), 'aborted', '6C'],
    [aborted('6C'), context('diagnosis', true), 'cancelled', '6C'],
    [aborted(''), context('diagnosis', true), 'cancelled', null],
    [aborted('A1'), context('diagnosis', true), 'aborted', 'A1'],
    [aborted(''), context(), 'aborted', null],
    [aborted('83'), context(), 'refused', '83'],
    [aborted('E0'), context(), 'busy', 'E0'],
    [{ kind: 'refused', code: 0x6a, messages: [] }, context(), 'refused', '6A'],
    [{ kind: 'busy', code: 0x9c, messages: [] }, context(), 'busy', '9C'],
    [{ kind: 'answered', answer: { command: 0x8000, data: new Uint8Array(0) }, messages: [] }, context(), 'done', null],
    [{ kind: 'failed', error, reach: 'sent', messages: [] }, context(), 'unclear', null],
    [{ kind: 'failed', error, reach: 'accepted', messages: [] }, context(), 'unclear', null],
    [{ kind: 'cancelled', reach: 'sent', messages: [] }, context(), 'unclear', null],
  ] as const)('%#: is told as it was', (end, about, ending, resultCode) => {
    expect(endingOf(end, about)).toMatchObject({ ending, resultCode });
  });

  it('is none where nothing left', () => {
    expect(endingOf({ kind: 'failed', error, reach: 'no', messages: [] }, context())).toBeNull();
    expect(endingOf({ kind: 'cancelled', reach: 'no', messages: [] }, context())).toBeNull();
  });

  it('has a meaning wherever it has a code, and an error where it failed or is unclear', () => {
    expect(endingOf(completed('27 A1'), context())).toMatchObject({
      meaning: { en: 'remote station does not respond' },
      error: { code: 'terminal.aborted', facts: { resultCode: 'A1', command: '06 70' } },
    });
    expect(endingOf({ kind: 'cancelled', reach: 'accepted', messages: [] }, context())?.error?.code).toBe(
      'check.cancelled',
    );
  });

  it('of a completion has a code with its bitmap or bare', () => {
    expect(completionCode(fromHex('19 00 27 05'))).toBe(5);
    expect(completionCode(fromHex('6C'))).toBe(0x6c);
    expect(completionCode(fromHex('19 00'))).toBeNull();
  });

  it('as unknown to the terminal is 83 and nothing else', () => {
    const rest = { meaning: null, error: null };
    expect(isUnknownToTerminal({ ending: 'refused', resultCode: '83', ...rest })).toBe(true);
    expect(isUnknownToTerminal({ ending: 'refused', resultCode: '6A', ...rest })).toBe(false);
    expect(isUnknownToTerminal({ ending: 'aborted', resultCode: '83', ...rest })).toBe(false);
  });
});
