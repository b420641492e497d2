import type { Problem } from '../validate.ts';

/**
 * Whether a problem is one of an organisation: it stands in a file of its own, or it names its entries where one file
 * speaks of every city.
 */
export const isAbout = ({ file, message }: Problem, organization: string): boolean =>
  file.split(/[/.]/).includes(organization) ||
  message.includes(`「${organization}/`) ||
  message.includes(`「${organization}」`);
