/** Where the editing screen saves what is changed. */
export interface EditingRepository {
  /** The forge: Gitea stands for Forgejo too. */
  forge: 'github' | 'gitlab' | 'gitea';
  /** Where the forge is found, without a path of its own API: `https://gitlab.example.lg.jp`. */
  address: string;
  /** Path of the repository there: `jinzai/michishirube`. */
  repository: string;
  /** The branch that the site is built from. */
  branch: string;
}

/** Where the forge takes requests, without a slash at its end. */
export function apiRoot({ forge, address }: EditingRepository): string {
  const bare = address.replace(/\/+$/, '');
  if (forge === 'gitlab') return `${bare}/api/v4`;
  if (forge === 'gitea') return `${bare}/api/v1`;
  // GitHub itself answers on a host of its own, an Enterprise Server below its own address.
  return bare === 'https://github.com' ? 'https://api.github.com' : `${bare}/api/v3`;
}

/** The hosts that the editing screen speaks with, for the policy that is sent with it: `https://gitlab.example.lg.jp`. */
export const hostsOf = (repository: EditingRepository): string[] => [
  ...new Set([apiRoot(repository), repository.address].map((address) => new URL(address).origin)),
];
