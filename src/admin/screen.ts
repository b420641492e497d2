import './prefer-japanese.ts';
import './screen.css';
import { init, registerCustomFormat, registerEventListener } from '@sveltia/cms';
import { placeComplaint } from '../editing/entry-place.ts';
import { readEntry, UnwritableEntryError, writeEntry } from '../editing/entry-text.ts';
import type { FileData } from '../editing/form-data.ts';
import type { Screen } from '../editing/screen.ts';

/** Where the editing screen keeps who is signed in. */
const SIGNED_IN = 'sveltia-cms.user';

/** The one error of which the screen shows the message. */
const refusal = (error: UnwritableEntryError) => new Error('saving_failed', { cause: error });

/** The address of a new entry ends in `/new`; only there a folder may be picked. */
function markNewEntry(): void {
  document.documentElement.toggleAttribute('data-new-entry', /\/new(?:[/?]|$)/.test(location.hash));
}

const answer = await fetch('./screen.json');
const { config, formats, visitor } = (await answer.json()) as Screen;

for (const { name, extension, fields } of formats) {
  registerCustomFormat(name, extension, {
    fromFile: (text) => readEntry(fields, text),
    toFile: (held: FileData) => {
      try {
        return writeEntry(fields, held);
      } catch (error) {
        throw error instanceof UnwritableEntryError ? refusal(error) : error;
      }
    },
  });
}

/** The id of the entry that is open, as the address says it; undefined for a new one. */
const openedId = () => /\/entries\/([^?]+)/.exec(decodeURIComponent(location.hash))?.[1];

registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const complaint = placeComplaint(
      String(entry.get('path')),
      formats,
      entry.get('newRecord') ? undefined : openedId(),
    );
    if (complaint !== undefined) throw refusal(new UnwritableEntryError(complaint));
  },
});

markNewEntry();
addEventListener('hashchange', markNewEntry);

const { backend } = config;
// On this machine the repository answers below the page itself, at whichever port that is.
if ('api_root' in backend && backend.api_root?.startsWith('./'))
  backend.api_root = new URL(backend.api_root, document.baseURI).href;
if (visitor) localStorage.setItem(SIGNED_IN, JSON.stringify({ backendName: backend.name, token: visitor }));

await init({ config });
