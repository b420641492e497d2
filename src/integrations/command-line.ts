import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The command was called with an option that it does not have. The message is a Japanese sentence. */
export class BadOptionError extends Error {
  override name = 'BadOptionError';
}

/** An option of a command: with a value, or without. */
export type CommandOptions = Record<string, { type: 'string'; default: string } | { type: 'boolean'; default: false }>;

/** The values of the options, by name. */
export type OptionValues<T extends CommandOptions> = {
  [Name in keyof T]: T[Name]['type'] extends 'string' ? string : boolean;
};

/**
 * Reads the options of a command.
 * @param given the words after the command's name
 * @throws {BadOptionError} when a word is no option, or an option lacks its value
 */
export function readOptions<T extends CommandOptions>(given: readonly string[], options: T): OptionValues<T> {
  const known = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} 値` : `--${name}`));
  const config: ParseArgsOptionsConfig = options;
  try {
    return parseArgs({ args: [...given], options: config }).values as OptionValues<T>;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new BadOptionError(`「${given.join(' ')}」は読めません。使える指定は ${known.join('、')} です。`);
  }
}
