import { organizationsFrom } from '../../domain/organizations.ts';
import { topicsInOrder } from '../../domain/topics.ts';
import type { Kind } from '../../model/kind-names.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { documentOfChapter } from '../../domain/addresses.ts';
import { splitFragment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { linkTo, placeLink } from '../links.ts';

/** The concepts as a list, each with the organisations that speak of it and those that do not. */
export async function topicsView() {
  const { catalog } = await loadSite();
  const topics = topicsInOrder(catalog);
  const columns = organizationsFrom(
    catalog,
    settings.homeOrganization,
    topics.flatMap(({ data }) => data.voices.map(({ organization }) => organization)),
  );
  return {
    columns: columns.map(({ data }) => data.name),
    rows: topics.map(({ id, data }) => ({
      ...linkTo(catalog, 'topic', id),
      summary: data.summary,
      voices: columns.map((column) => {
        const voice = data.voices.find(({ organization }) => organization === column.id);
        return { organization: column.data.name, spoken: voice?.statements !== undefined, known: voice !== undefined };
      }),
    })),
  };
}

/** A concept with the voice of every organisation, the home organisation first. */
export async function topicView(id: string) {
  const { catalog } = await loadSite();
  const { data } = catalog.get('topic', id);
  const topics = topicsInOrder(catalog);
  const at = topics.findIndex((topic) => topic.id === id);
  const neighbour = (index: number) => {
    const other = topics[index];
    return other && linkTo(catalog, 'topic', other.id);
  };
  const links = (kind: Kind, ids: readonly string[] | undefined) =>
    ids ? [{ label: COLLECTIONS[kind].label, links: ids.map((entry) => linkTo(catalog, kind, entry)) }] : [];
  return {
    name: data.name,
    reading: data.reading,
    summary: data.summary,
    voices: organizationsFrom(
      catalog,
      settings.homeOrganization,
      data.voices.map(({ organization }) => organization),
    ).flatMap((organization) =>
      data.voices
        .filter((voice) => voice.organization === organization.id)
        .map((voice) => ({
          organization: organization.data.name,
          href: entryHref('organization', organization.id),
          statements: voice.statements ?? [],
          missing: voice.missing,
          places: voice.places.map((place) => {
            const { id: chapter, fragment } = splitFragment(place);
            return {
              ...placeLink(catalog, chapter, fragment),
              document: linkTo(catalog, 'document', documentOfChapter(chapter)),
            };
          }),
          items: [
            ...links('role', voice.roles),
            ...links('competency', voice.competencies),
            ...links('initiative', voice.initiatives),
            ...links('guideline-item', voice.guidelineItems),
          ],
        })),
    ),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}
