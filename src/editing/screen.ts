import type { CmsConfig, GitBackend } from '@sveltia/cms';
import { COLLECTIONS } from '../model/collections.ts';
import type { EntryPlaces } from './entry-place.ts';
import { formOf, KINDS_WITH_FORM } from './form.ts';
import type { FormField } from './form-field.ts';
import { backendOf, formatOf, screenConfig } from './screen-config.ts';
import type { EditingRepository } from './repository.ts';

/** How the files of a kind are read and written, and where they lie. */
export interface FileFormat extends EntryPlaces {
  /** The name by which the screen knows it. */
  name: string;
  fields: readonly FormField[];
}

/** What the editing screen is told when it starts: plain data, read as JSON. */
export interface Screen {
  config: CmsConfig;
  /** How the files of each kind are read and written. */
  formats: readonly FileFormat[];
  /** What lets the person at this machine in; left out where people sign in with a token of their own. */
  visitor?: string;
}

/** The formats of all kinds that have a form. */
export const fileFormats = (): FileFormat[] =>
  KINDS_WITH_FORM.map((kind) => {
    const { folder, format, depth } = COLLECTIONS[kind];
    return { name: formatOf(kind), folder, extension: format, depth, fields: formOf(kind) };
  });

/** The screen that saves into a repository on a forge. Gitea has no proposals there: it saves straight into the branch. */
export const screenFor = (repository: EditingRepository, siteName: string): Screen => ({
  config: screenConfig(backendOf(repository), siteName, repository.forge !== 'gitea'),
  formats: fileFormats(),
});

/** What stands for the repository on this machine in the words of the editing screen. */
export const LOCAL = { owner: 'local', name: 'working-tree', branch: 'working-tree', api: 'api/v1' } as const;

/**
 * The screen that saves into the files on this machine.
 * @param visitor the word that the local repository asks for
 */
export function screenHere(siteName: string, visitor: string): Screen {
  const backend: GitBackend = {
    name: 'gitea',
    repo: `${LOCAL.owner}/${LOCAL.name}`,
    branch: LOCAL.branch,
    api_root: `./${LOCAL.api}`,
    auth_methods: ['token'],
  };
  return { config: screenConfig(backend, siteName, false), formats: fileFormats(), visitor };
}
