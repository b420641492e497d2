import { visit } from 'yaml';
import { type FileParts, partsOf, placesIn, positionInBody, readPlaced } from '../domain/file-places.ts';
import { readPlainYaml } from '../domain/plain-yaml.ts';
import { analyzeProse, ProseSyntaxError } from '../domain/prose.ts';
import { COLLECTIONS, kindOfFolder } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { FILE_LIMITS } from '../model/file-limits.ts';
import { hiddenLetters } from '../model/hidden-letters.ts';
import type { DataPath, FilePlace, NotAFile, Position, ReadFault } from '../model/place.ts';
import { type Excess, excessOfBody, excessOfFile, excessOfYaml } from './file-limits.ts';
import { deepestNest, machineryIn, repeatedName } from './yaml-machinery.ts';

/** One file of content, not yet read. */
export interface RawFile {
  /** Path from the repository's root, with forward slashes: `src/content/roles/kiyose/bucho.yaml`. */
  file: string;
  bytes: Uint8Array;
  /** Why there are no bytes; left out for an ordinary file. */
  notAFile?: NotAFile;
}

/** All content files as read, and the means to find a value's place in its file. */
export interface ContentFiles {
  drafts: Draft[];
  faults: ReadFault[];
  /**
   * Finds where a value of an entry is written.
   * @param file the entry's file
   * @param path a path into its data; the nearest existing ancestor is taken when it leads nowhere
   * @param what the value itself, or the key that names it
   */
  placeOf: (file: string, path: DataPath, what: 'value' | 'key') => FilePlace;
  /** Turns a position in the body of an entry into one in its file. */
  placeInBody: (file: string, position: Position) => FilePlace;
}

const countLines = (text: string) => text.split('\n').length - 1;

/** The file's name after the last dot of its last segment, with the dot; '' when there is none. */
function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot);
}

/** One file of content as read: its entry, as far as it could be read, what is wrong with it, and where its values are. */
export interface FileContent {
  file: string;
  draft: Draft | undefined;
  faults: readonly ReadFault[];
  parts: FileParts | undefined;
}

/** What stands for the data of a YAML text that cannot be read: the data may be anything else, even nothing. */
const UNREADABLE = Symbol('unreadable');

type ReportFault = (
  kind: ReadFault['kind'],
  detail: string,
  line?: number,
  column?: number,
  more?: Pick<ReadFault, 'limit' | 'machinery'>,
) => void;

/** Reads the YAML text of a file with all that may be wrong in it. */
function readFullYaml({ yamlText, yamlOffset }: FileParts, fault: ReportFault): unknown {
  const { yaml, lines } = readPlaced(yamlText);
  const faultAt = (offset: number, kind: ReadFault['kind'], detail: string, more = {}) => {
    const { line, col } = lines.linePos(offset);
    fault(kind, detail, line + yamlOffset, col, more);
  };
  // One slip of the pen often makes the reader complain on every following line; the first complaint is the slip.
  const twice = repeatedName(yaml);
  const complaint = [
    ...yaml.errors,
    // A tag that nobody knows is reported as machinery below.
    ...yaml.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
    ...(twice === undefined ? [] : [{ message: 'Map keys must be unique', pos: [twice] as const }]),
  ].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (complaint) {
    faultAt(complaint.pos[0], 'yaml', complaint.message);
    return UNREADABLE;
  }
  const nest = deepestNest(yaml);
  if (nest.depth > FILE_LIMITS.depth) {
    faultAt(nest.offset, 'limit', String(nest.depth), { limit: 'depth' });
    return UNREADABLE;
  }
  const machinery = machineryIn(yamlText, yaml);
  for (const { what, text, offset } of machinery) faultAt(offset, 'machinery', text, { machinery: what });
  // Aliases of aliases grow without end when they are followed.
  if (machinery.some(({ what }) => what === 'alias')) return UNREADABLE;
  // Words behind " #" are a comment to YAML: they would vanish from the page without anyone noticing.
  visit(yaml, {
    Scalar: (_key, node) => {
      const end = node.range?.[1];
      if (end === undefined || !node.comment || node.type !== 'PLAIN') return;
      if (/^[ \t]+#/.test(yamlText.slice(end))) faultAt(end + 1, 'comment', node.comment.split('\n', 1)[0] ?? '');
    },
  });
  return yaml.toJS();
}

const plainDecoder = new TextDecoder('utf-8');
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or undefined when its bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads one file of content. Never throws for what it holds: each problem becomes a fault, and the rest of the file is
 * kept as far as it can be.
 * @param contentFolder the content folder, relative to the repository's root
 */
export function parseFile({ file, bytes, notAFile }: RawFile, contentFolder = 'src/content'): FileContent {
  const [folder = '', ...rest] = file.slice(contentFolder.length + 1).split('/');
  const isHuge = bytes.length > FILE_LIMITS.bytes;
  // A huge file is not even decoded.
  const decoded = isHuge ? '' : decode(bytes);
  const text = decoded ?? plainDecoder.decode(bytes);
  const faults: ReadFault[] = [];
  const fault: ReportFault = (kind, detail, line = 1, column = 1, more = {}) =>
    faults.push({ kind, file, line, column, detail, text, ...more });
  const excessFault = ({ limit, amount, at }: Excess, linesAbove = 0) =>
    fault('limit', String(amount), at.line + linesAbove, at.column, { limit });
  const unread = (parts?: FileParts): FileContent => ({ file, draft: undefined, faults, parts });
  if (notAFile) {
    fault('not-a-file', notAFile);
    return unread();
  }
  const kind = kindOfFolder(folder);
  if (!kind || rest.length === 0) {
    fault('folder', kind ? file : folder);
    return unread();
  }
  const { format } = COLLECTIONS[kind];
  const extension = extensionOf(file);
  if (extension !== `.${format}`) {
    fault('extension', extension);
    return unread();
  }
  if (decoded === undefined) {
    const good = text.split('\uFFFD', 1)[0] ?? '';
    fault('encoding', 'UTF-8', countLines(good) + 1, good.length - good.lastIndexOf('\n'));
    return unread();
  }

  const excess = excessOfFile(text, bytes.length);
  if (excess) {
    excessFault(excess);
    return unread();
  }
  for (const { letters, at } of hiddenLetters(text)) fault('hidden-letter', letters.join(''), at.line, at.column);

  const parts = partsOf(text, format);
  if (!parts) {
    fault('front-matter', file);
    return unread();
  }
  const { yamlText, body } = parts;
  const yamlExcess = excessOfYaml(yamlText);
  if (yamlExcess) {
    excessFault(yamlExcess, parts.yamlOffset);
    return unread();
  }
  const data = readPlainYaml(yamlText) ?? readFullYaml(parts, fault);
  if (data === UNREADABLE) return unread(parts);

  const bodyExcess = excessOfBody(body);
  if (bodyExcess) excessFault(bodyExcess, parts.bodyOffset);
  let kept = bodyExcess ? '' : body;
  try {
    analyzeProse(kept);
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    kept = '';
    fault('mdx', error.message, error.position.line + parts.bodyOffset, error.position.column);
  }
  const id = rest.join('/').slice(0, -extension.length);
  return { file, draft: { kind, id, file, data, body: kept }, faults, parts };
}

/** Puts files that were read one by one together, in the order in which their entries are wanted. */
export function joinFiles(contents: Iterable<FileContent>): ContentFiles {
  const drafts: Draft[] = [];
  const faults: ReadFault[] = [];
  const parts = new Map<string, FileParts>();
  const places = new Map<string, ReturnType<typeof placesIn>>();
  for (const content of contents) {
    if (content.draft) drafts.push(content.draft);
    faults.push(...content.faults);
    if (content.parts) parts.set(content.file, content.parts);
  }
  return {
    drafts,
    faults,
    placeOf: (file, path, what) => {
      const own = parts.get(file);
      if (!own) return { file, line: 1, column: 1 };
      // The places are read when something is found to be wrong, which is in few files.
      const find = places.get(file) ?? placesIn(own);
      places.set(file, find);
      return { file, ...find(path, what) };
    },
    placeInBody: (file, position) => ({ file, ...positionInBody(parts.get(file) ?? { bodyOffset: 0 }, position) }),
  };
}

/**
 * Reads files of content. Never throws for what a file holds.
 * @param files the files with their bytes, in the order in which their entries are wanted
 * @param contentFolder the content folder, relative to the repository's root
 */
export const parseContent = (files: Iterable<RawFile>, contentFolder = 'src/content'): ContentFiles =>
  joinFiles(Array.from(files, (file) => parseFile(file, contentFolder)));
