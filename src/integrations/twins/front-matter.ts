import { stringify } from 'yaml';
import type { DocumentFacts, PageTwin } from './page-twin.ts';

/**
 * A twin as a file: what is known of the page as YAML, then its text.
 * @param twin the page
 * @param about `base` the path under which the site is served, `built` the day for which it was built (`YYYY-MM-DD`),
 *   `facts` the dates of the document that the page restates
 */
export function twinFile(
  twin: PageTwin,
  { base, built, facts }: { base: string; built: string; facts: DocumentFacts | undefined },
): string {
  const head = {
    title: twin.title,
    description: twin.description,
    url: `${base}${twin.address}`,
    kind: twin.kind,
    organization: twin.organization,
    document: twin.document,
    status: twin.edition,
    issued: facts?.issued,
    checked: facts?.checked,
    source: twin.sources.length === 1 ? twin.sources[0] : twin.sources.length > 1 ? twin.sources : undefined,
    built,
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${twin.text}`;
}
