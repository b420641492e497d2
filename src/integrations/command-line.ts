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

/** The words that a command takes besides its options. */
export interface CommandWords {
  least: number;
  most: number;
  /** What to say when there are fewer or more. */
  otherwise: string;
}

/**
 * Reads the words and the options of a command.
 * @param given the words after the command's name
 * @throws {BadOptionError} when a word is no option, an option lacks its value, or words are missing or too many
 */
export function readCommand<T extends CommandOptions>(
  given: readonly string[],
  options: T,
  { least, most, otherwise }: CommandWords,
): { values: OptionValues<T>; words: string[] } {
  const known = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} 値` : `--${name}`));
  const config: ParseArgsOptionsConfig = options;
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: config, allowPositionals: most > 0 });
    if (positionals.length < least || positionals.length > most) throw new BadOptionError(otherwise);
    return { values: values as OptionValues<T>, words: positionals };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new BadOptionError(`「${given.join(' ')}」は読めません。使える指定は ${known.join('、')} です。`);
  }
}

/**
 * Reads the options of a command that takes no other words.
 * @param given the words after the command's name
 * @throws {BadOptionError} when a word is no option, or an option lacks its value
 */
export const readOptions = <T extends CommandOptions>(given: readonly string[], options: T): OptionValues<T> =>
  readCommand(given, options, { least: 0, most: 0, otherwise: '' }).values;
