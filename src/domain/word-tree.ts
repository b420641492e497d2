/** Many words, to be found in a text in one walk, however many they are. */
export interface WordTree {
  /** The words that begin at a place of a text, the shortest first. */
  startingAt: (text: string, index: number) => string[];
  /** Which of the words stand anywhere in a text, inside longer words as well. */
  foundIn: (text: string) => Set<string>;
}

interface Branch {
  word: string | undefined;
  next: Map<number, Branch>;
}

const newBranch = (): Branch => ({ word: undefined, next: new Map() });

/** Puts words into a tree, letter by letter, so that what they begin with in common is looked at once. */
export function wordTree(words: Iterable<string>): WordTree {
  const root = newBranch();
  for (const word of words) {
    let branch = root;
    for (let index = 0; index < word.length; index += 1) {
      const letter = word.charCodeAt(index);
      const next = branch.next.get(letter) ?? newBranch();
      branch.next.set(letter, next);
      branch = next;
    }
    if (word !== '') branch.word = word;
  }
  const startingAt = (text: string, index: number): string[] => {
    const met: string[] = [];
    let branch: Branch | undefined = root.next.get(text.charCodeAt(index));
    for (let at = index + 1; branch; at += 1) {
      if (branch.word !== undefined) met.push(branch.word);
      branch = branch.next.get(text.charCodeAt(at));
    }
    return met;
  };
  return {
    startingAt,
    foundIn: (text) => {
      const found = new Set<string>();
      for (let index = 0; index < text.length; index += 1) {
        let branch = root.next.get(text.charCodeAt(index));
        for (let at = index + 1; branch; at += 1) {
          if (branch.word !== undefined) found.add(branch.word);
          branch = branch.next.get(text.charCodeAt(at));
        }
      }
      return found;
    },
  };
}
