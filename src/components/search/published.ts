import { CARDS_PER_FILE, type SearchCard } from '../../search/card.ts';
import { unpackText } from '../../search/letters.ts';
import type { PackedAsked, PackedTables, PackedVocabulary } from '../../search/packed.ts';

/** Reads a published table; a host that sends it as compressed content has it unpacked already. */
async function readTable(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes;
  return JSON.parse(unpackText(new Uint8Array(await new Response(stream).arrayBuffer()))) as unknown;
}

/** What the layer is made from. */
export interface Published {
  glossary: PackedTables;
  vocabulary: PackedVocabulary;
  asked: PackedAsked;
}

/** Reads it. Without it (a lost file, an old browser) the plain search still works: undefined. */
export async function readPublished(folder: string): Promise<Published | undefined> {
  try {
    const [glossary, vocabulary, asked] = await Promise.all(
      ['glossary', 'vocabulary', 'asked'].map((name) => readTable(`${folder}${name}.table.gz`)),
    );
    return { glossary, vocabulary, asked } as Published;
  } catch {
    return undefined;
  }
}

const files = new Map<number, Promise<readonly SearchCard[]>>();

/** The card of a number; undefined when it cannot be read, since a card is never needed. */
export async function readCard(folder: string, number: number): Promise<SearchCard | undefined> {
  const file = Math.floor(number / CARDS_PER_FILE);
  const cards =
    files.get(file) ??
    fetch(`${folder}cards/${file}.json`).then((response) => response.json() as Promise<SearchCard[]>);
  files.set(file, cards);
  try {
    return (await cards)[number % CARDS_PER_FILE];
  } catch {
    files.delete(file);
    return undefined;
  }
}
