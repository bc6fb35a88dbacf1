// What a command that stands in a file of its own gets from the program to which it is added.
import type { Command } from 'commander';
import type { Facts } from '../../shared/model/bilingual.ts';
import type { CliTextKey } from '../../shared/text/cli.ts';
import type { Request } from './request.ts';

/** The form of the id of a stored check. */
export const checkIdForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How a command is added, worded in the chosen language, and answered for. */
export interface CommandMaker {
  readonly add: (parent: Command, usage: string, about: CliTextKey) => Command;
  readonly say: (key: CliTextKey, facts?: Facts) => string;
  readonly take: (made: Request) => void;
}
