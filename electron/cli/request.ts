// What the person asked for, after every field has been looked at.

import type { BackupPart } from '../../shared/backup/backup.ts';
import type { ProfileId } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import type { TableFormat } from '../../shared/export/logExport.ts';
import type { HandbookId } from '../../shared/guide/handbook.ts';
import type { IdentifierKind } from '../../shared/identifier/identifierKinds.ts';
import type { JobPhase } from '../../shared/job/job.ts';
import type { ActionRole } from '../../shared/model/action.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import type { LogKind, LogSource } from '../../shared/model/logEntry.ts';
import type { CommandId, CommandOptions } from '../../shared/model/terminalCommand.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { PaperTemplate } from '../../shared/paper/paperRequest.ts';
import type { RegisterFilter } from '../../shared/register/fieldIssue.ts';
import type { OptionalKind } from '../../shared/support/hiddenKinds.ts';
import type { SupportPart } from '../../shared/support/supportParts.ts';

/** Which entries of the log; the terminal is still as typed. Times are ISO 8601 in UTC. */
export interface LogSelection {
  readonly terminal: string | null;
  readonly kind: LogKind | null;
  readonly verdict: Verdict | null;
  readonly store: string | null;
  /** Who did it. */
  readonly by: string | null;
  readonly source: LogSource | null;
  readonly isMarked: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string | null;
  readonly simulated: boolean;
}

/** Where a simulated terminal is to be found. */
export type ListenPlace =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'pty'; readonly path: string };

/** Commands about the register as files. */
export type RegisterRequest =
  | {
      readonly command: 'registerExport';
      readonly file: string;
      readonly format: 'csv' | 'xlsx';
      readonly isPlain: boolean;
      readonly hasKeys: boolean;
      readonly filter: RegisterFilter;
      readonly simulated: boolean;
    }
  | {
      readonly command: 'registerImport';
      readonly file: string;
      /** What the file has to be; null = whatever it is. */
      readonly format: 'csv' | 'xlsx' | null;
      readonly isApplied: boolean;
      readonly goodRowsOnly: boolean;
      readonly simulated: boolean;
    }
  | { readonly command: 'registerImports'; readonly simulated: boolean }
  | { readonly command: 'registerUndo'; readonly importId: string; readonly simulated: boolean };

/** Commands about backups. */
export type BackupRequest =
  | {
      readonly command: 'backup';
      readonly file: string;
      readonly isEncrypted: boolean;
      /** Null = typed at the keyboard. */
      readonly passphraseFile: string | null;
    }
  | {
      readonly command: 'restore';
      readonly file: string;
      /** Without it the backup is only looked into. */
      readonly isConfirmed: boolean;
      /** Null = the records and captures that it holds. */
      readonly parts: readonly BackupPart[] | null;
      readonly passphraseFile: string | null;
    };

/** One command with its fields. */
export type Request =
  | BackupRequest
  | RegisterRequest
  | { readonly command: 'ports' }
  | { readonly command: 'doctor' }
  | { readonly command: 'hops' }
  | { readonly command: 'check'; readonly address: string; readonly driver: string; readonly level: CheckLevel }
  | {
      readonly command: 'capture';
      readonly address: string;
      readonly driver: string;
      readonly level: CheckLevel;
      readonly file: string;
      readonly note: string | null;
      /** Only listen, for so long; null = check the terminal. */
      readonly listenSeconds: number | null;
    }
  | { readonly command: 'checkAll'; readonly level: CheckLevel; readonly simulated: boolean }
  | {
      readonly command: 'act';
      readonly address: string;
      readonly action: CommandId;
      readonly options: CommandOptions;
      readonly role: ActionRole;
      readonly reason: string;
      readonly typed: string;
      readonly override: string | null;
      readonly out: string | null;
    }
  | {
      readonly command: 'simulate';
      /** Null: a recorded conversation is replayed instead. */
      readonly scenario: string | null;
      readonly place: ListenPlace;
      readonly controlPort: number | null;
      readonly profile: string | null;
      readonly seed: number | null;
      readonly baud: number | null;
      readonly stateFile: string | null;
      readonly faultsFile: string | null;
      readonly replay: { readonly file: string; readonly pace: 'recorded' | 'none' } | null;
    }
  | { readonly command: 'simulateList' }
  | {
      readonly command: 'logExport';
      readonly format: TableFormat;
      readonly isPlain: boolean;
      readonly hasKeys: boolean;
      readonly hasMark: boolean;
      readonly withVerifier: boolean;
      readonly file: string;
      readonly selection: LogSelection;
    }
  | {
      readonly command: 'logPaper';
      readonly template: PaperTemplate;
      /** Of a check report. */
      readonly checkId: string | null;
      readonly part: number;
      readonly file: string;
      readonly selection: LogSelection;
    }
  /** `keyId` null: whoever signed. */
  | { readonly command: 'logVerifyFile'; readonly file: string; readonly keyId: string | null }
  | { readonly command: 'logVerifier'; readonly file: string }
  | { readonly command: 'logRebuild'; readonly simulated: boolean }
  | { readonly command: 'logVerify'; readonly simulated: boolean }
  | { readonly command: 'logSearch'; readonly limit: number; readonly selection: LogSelection }
  /** `profile` null: in every table. */
  | { readonly command: 'code'; readonly text: string; readonly profile: ProfileId | null }
  /** `kind` null: whatever it may be. */
  | { readonly command: 'id'; readonly text: string; readonly kind: IdentifierKind | null }
  /** `serialNumber` null: nothing to compare with. */
  | { readonly command: 'codeOfCheck'; readonly text: string; readonly serialNumber: string | null }
  | { readonly command: 'codeOfStored'; readonly checkId: string }
  /** A guide to the program, as text. */
  | { readonly command: 'handbook'; readonly book: HandbookId; readonly pdf: string | null }
  /** Ids of two stored checks. */
  | { readonly command: 'compare'; readonly before: string; readonly after: string; readonly showsAll: boolean }
  | { readonly command: 'planDue'; readonly days: number; readonly limit: number; readonly simulated: boolean }
  | { readonly command: 'planRun'; readonly simulated: boolean }
  /** `days` from today; null = all that exist. */
  | {
      readonly command: 'planExport';
      readonly file: string;
      readonly format: 'csv' | 'ics';
      readonly days: number | null;
      readonly simulated: boolean;
    }
  | {
      readonly command: 'jobList';
      readonly phases: readonly JobPhase[];
      readonly assignee: string | null;
      readonly text: string | null;
      readonly limit: number;
      readonly simulated: boolean;
    }
  | {
      readonly command: 'jobDone';
      readonly jobId: string;
      /** ISO 8601 in UTC; null = now. */
      readonly at: string | null;
      readonly minutes: number | null;
      readonly note: string | null;
      readonly simulated: boolean;
    }
  | {
      readonly command: 'support';
      readonly file: string;
      readonly parts: readonly SupportPart[];
      readonly captures: readonly string[] | 'all';
      /** Of the log; null = all. */
      readonly days: number | null;
      readonly shown: readonly OptionalKind[];
      readonly words: readonly string[];
      readonly note: string | null;
      readonly simulated: boolean;
    }
  /** A path, or `-` for standard input. */
  | { readonly command: 'diagnose'; readonly file: string }
  | { readonly command: 'bench'; readonly names: readonly string[] }
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version'; readonly text: string };
