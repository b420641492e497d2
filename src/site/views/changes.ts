import { type Audience, audienceKeys, audienceOf } from '../../domain/audience.ts';
import { atomFeed } from '../../domain/atom-feed.ts';
import { type Catalog, oncePerCatalog } from '../../domain/catalog.ts';
import { effectPlace } from '../../domain/effect-place.ts';
import { type Release, releasesNewestFirst } from '../../domain/releases.ts';
import { EFFECT_NAMES, EFFECTS } from '../../model/effects.ts';
import type { EffectOfChange } from '../../model/kinds/change.ts';
import { settings } from '../../settings.ts';
import { buildDay } from '../built-on.ts';
import { loadSite } from '../catalog.ts';
import { eraDay } from '../era.ts';
import { entryHref, href } from '../href.ts';
import { linkTo } from '../links.ts';
import { APPRAISAL_WORDS, feedText, isAhead, sheetInWords, sinceInWords, SIZE_WORDS } from '../release-words.ts';
import { roleName, roleNames } from '../role-names.ts';

/** One effect as the page shows it: 能力表「…」 係長級 × 倫理・規律. */
function effectView(catalog: Catalog, { change: { data } }: Release, effect: EffectOfChange) {
  const place = effectPlace(catalog, effect);
  return {
    effect: EFFECT_NAMES[effect.effect],
    strong: effect.effect === 'newly-asked',
    text: `${place.kind}「${place.name}」${place.part === undefined ? '' : ` ${place.part}`}`,
    href: place.address === undefined ? undefined : href(place.address),
    since: sinceInWords(data, effect.before, buildDay()),
  };
}

const audienceView = (catalog: Catalog, { roles, everybodyIn, everybody }: Audience) => ({
  roles: roles.map((id) => ({ text: roleName(catalog, id), href: entryHref('role', id) })),
  others: [
    ...everybodyIn.map((id) => `${catalog.get('organization', id).data.name}の全員（職層を限らない）`),
    ...(everybody ? ['全員（団体を限らない）'] : []),
  ],
});

/** A release as the page shows it. */
function releaseView(catalog: Catalog, release: Release) {
  const { change, version, size } = release;
  const { id, data } = change;
  const audience = audienceOf(catalog, data.effects);
  return {
    id,
    version,
    title: data.title,
    summary: data.summary,
    date: data.date,
    day: eraDay(data.date),
    size: SIZE_WORDS[size],
    effective: data.effectiveDate === undefined ? undefined : eraDay(data.effectiveDate),
    ahead: isAhead(data, buildDay()),
    effects: (data.effects ?? [])
      .toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))
      .map((effect) => effectView(catalog, release, effect)),
    audience: audienceView(catalog, audience),
    keys: audienceKeys(audience),
    sheet: sheetInWords(data),
    appraisal: data.appraisal === undefined ? undefined : APPRAISAL_WORDS[data.appraisal],
    documents: data.documents.map((document) => linkTo(catalog, 'document', document)),
  };
}
export type ReleaseView = ReturnType<typeof releaseView>;

/** The page of changes: releases, newest first, and what its filter needs. */
export async function changesView() {
  const { catalog } = await loadSite();
  return {
    releases: releasesNewestFirst(catalog).map((release) => releaseView(catalog, release)),
    roleNames: roleNames(catalog),
    roles: href(`/${settings.homeOrganization}/roles/`),
    records: href('/records/'),
    feed: href('/changes/feed.xml'),
  };
}

/** Effects by the pages on which they have to be told, newest release first. */
const byPage = oncePerCatalog((catalog) => {
  const told = releasesNewestFirst(catalog).flatMap((release) =>
    (release.change.data.effects ?? []).flatMap((effect) =>
      effectPlace(catalog, effect).pages.map((page) => ({ page, release, effect })),
    ),
  );
  return Map.groupBy(told, ({ page }) => href(page));
});

/**
 * What has changed on a page: since when, what it said before, and the release.
 * @param pathname the address of the page, with the base path
 */
export async function changedHere(pathname: string) {
  const { catalog } = await loadSite();
  return (byPage(catalog).get(pathname) ?? []).map(({ release, effect }) => ({
    ...effectView(catalog, release, effect),
    ahead: isAhead(release.change.data, buildDay()),
    release: { text: release.change.data.title, href: entryHref('change', release.change.id) },
  }));
}

export type ChangedHere = Awaited<ReturnType<typeof changedHere>>[number];

/** The Atom feed of the releases. */
export async function changesFeed(): Promise<string> {
  const { catalog } = await loadSite();
  const home = settings.homeOrganization;
  return atomFeed({
    name: `${home}/changes`,
    title: `${settings.siteName} 変更のお知らせ（${catalog.get('organization', home).data.name}）`,
    author: settings.siteName,
    self: 'feed.xml',
    page: './',
    emptyDay: buildDay(),
    entries: releasesNewestFirst(catalog).map((release) => ({
      name: `${home}/changes/${release.change.id}`,
      title: release.change.data.title,
      href: `./#${release.change.id}`,
      day: release.change.data.date,
      content: feedText(release),
      category: { term: release.size, label: SIZE_WORDS[release.size] },
    })),
  });
}
