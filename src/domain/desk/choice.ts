/** What a reader of the desk wants to see; '' stands for everything. */
export interface DeskChoice {
  organization: string;
  document: string;
  /** The id of an office, or NOBODY. */
  owner: string;
}

/** What a row of the desk answers to. */
export interface DeskKeys {
  organization: string;
  document: string;
  owners: readonly string[];
}

/** The choice of rows for which no office is named. */
export const NOBODY = 'none';

/** The names of the fields of a choice, in the form and in the address alike. */
export const CHOICE_FIELDS = ['organization', 'document', 'owner'] as const satisfies readonly (keyof DeskChoice)[];

/** Reads a choice from the query of an address: `?organization=kiyose&owner=none`. */
export function choiceFrom(query: string): DeskChoice {
  const given = new URLSearchParams(query);
  const of = (name: keyof DeskChoice) => given.get(name) ?? '';
  return { organization: of('organization'), document: of('document'), owner: of('owner') };
}

/** Writes a choice as the query of an address, with its question mark; '' when everything is shown. */
export function queryOf(choice: Partial<DeskChoice>): string {
  const chosen = CHOICE_FIELDS.flatMap((name) => {
    const value = choice[name] ?? '';
    // The slash of an id may stand in a query as it is.
    return value === '' ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`];
  });
  return chosen.length === 0 ? '' : `?${chosen.join('&')}`;
}

/** Whether a row is one of those that a reader wants to see. */
export const fits = (choice: DeskChoice, { organization, document, owners }: DeskKeys): boolean =>
  (choice.organization === '' || choice.organization === organization) &&
  (choice.document === '' || choice.document === document) &&
  (choice.owner === '' || (choice.owner === NOBODY ? owners.length === 0 : owners.includes(choice.owner)));

/** How many rows are in sight, in a sentence. */
export function countInWords(all: number, shown: number): string {
  if (shown === all) return `全部で${all}件です。`;
  return shown === 0
    ? `あてはまるものはありません（全部で${all}件）。`
    : `${all}件のうち、${shown}件を表示しています。`;
}
