import { createInterface } from 'node:readline/promises';

/** A person at a terminal, who is told and asked line by line. */
export interface Terminal {
  say: (text: string) => void;
  /** One line that was typed; undefined after Ctrl+C or Ctrl+D. */
  hear: (prompt: string) => Promise<string | undefined>;
  close: () => void;
}

/** Opens the terminal that the command was started from. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new AbortController();
  lines.once('SIGINT', () => ended.abort());
  lines.once('close', () => ended.abort());
  return {
    say: (text) => console.log(text),
    hear: async (prompt) => {
      try {
        return await lines.question(prompt, { signal: ended.signal });
      } catch (error) {
        if (ended.signal.aborted) return undefined;
        throw error;
      }
    },
    close: () => lines.close(),
  };
}
