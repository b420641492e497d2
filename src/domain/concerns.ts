// Read by the page of changes in the browser: imports nothing.

/** Stands for everybody, of whatever organisation. */
export const EVERYBODY = '*';

/** Stands for everybody in an organisation. */
export const everybodyIn = (organization: string): string => `${organization}/*`;

/**
 * Whether a change concerns a role.
 * @param audience ids of roles and words for everybody, with spaces between them (`audienceKeys`)
 * @param role the id of the role: `kiyose/kakaricho`
 */
export function concerns(audience: string, role: string): boolean {
  const keys = audience.split(' ');
  return [role, everybodyIn(role.split('/', 1).join()), EVERYBODY].some((key) => keys.includes(key));
}
