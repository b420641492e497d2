/** What every field of a form says of itself, in Japanese. */
export interface FieldWords {
  /** The field's name in the file. */
  name: string;
  label: string;
  /** What to write, one or two sentences; '' when the label says it all. */
  hint: string;
  /** What an empty field means in the file: the key is left out, its value is `null`, or the field may not be empty. */
  empty: 'left-out' | 'null' | 'refused';
}

/** A choice, and what it is called. */
export interface Choice {
  value: string;
  label: string;
}

/** A field of a form, by what a person does with it. Plain data: it goes to the browser as JSON. */
export type FormField = FieldWords &
  /** A line of text; a `long` one is a sentence. */
  (
    | { type: 'line'; long: boolean; pattern?: string; patternMessage?: string }
    | { type: 'number'; whole: boolean; least?: number; most?: number }
    /** A switch. With `writes` it stands for one value that is written or left out. */
    | { type: 'switch'; writes?: boolean }
    | { type: 'choice'; choices: readonly Choice[] }
    /** The id of another entry, picked by its name. */
    | { type: 'entry'; folder: string }
    | { type: 'day' }
    /** `alone` is a text that may stand in the file where the list would. */
    | { type: 'list'; item: FormField; least: number; most?: number; alone?: string }
    | { type: 'group'; fields: readonly FormField[] }
    /** Numbers by a short name; a name without a number stands for a blank. */
    | { type: 'figures' }
    /** What stands below the front matter, as it is written. */
    | { type: 'prose' }
  );

/** The key under which a form holds what stands below the front matter. */
export const BODY = 'body';
