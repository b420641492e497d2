import { spanInWords } from '../../domain/careers.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { trainingGaps, trainingsByProvider, trainingsOf } from '../../domain/trainings.ts';
import type { Entry } from '../../model/entry.ts';
import { settings } from '../../settings.ts';
import { loadSite, type Site } from '../catalog.ts';
import { href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';

/** A training as a row of a list. */
function trainingRow({ catalog }: Site, { id, data }: Entry<'training'>) {
  return {
    ...linkTo(catalog, 'training', id),
    categoryBasis: data.categoryBasis,
    years: spanInWords(data.yearFrom, data.yearTo, '年目'),
    basis: data.basis,
    roles: (data.roles ?? []).map((role) => linkTo(catalog, 'role', role)),
    rolesBasis: data.rolesBasis,
    competencies: (data.competencies ?? []).map((competency) => linkTo(catalog, 'competency', competency)),
    skills: (data.skills ?? []).map((skill) => linkTo(catalog, 'skill', skill)),
    errata: erratumNotes(catalog, data.errata),
  };
}
export type TrainingRow = ReturnType<typeof trainingRow>;

/** The trainings of an organisation, by who gives them and by category. */
export async function trainingsView(org: string) {
  const site = await loadSite();
  const trainings = trainingsOf(site.catalog, org);
  const [first] = trainings;
  return {
    organization: site.catalog.get('organization', org).data.name,
    count: trainings.length,
    withYears: trainings.filter(({ data }) => data.yearFrom !== undefined || data.yearTo !== undefined).length,
    providers: trainingsByProvider(trainings).map(({ provider, count, categories }, index) => ({
      id: `provider-${index + 1}`,
      provider,
      count,
      categories: categories.map(({ category, trainings: members }, at) => ({
        id: `provider-${index + 1}-${at + 1}`,
        category,
        rows: members.map((training) => trainingRow(site, training)),
      })),
    })),
    gaps: href('/hr/training-gaps/'),
    source: first && sourceLine(site.catalog, first.data.source),
  };
}

/** A training's own page. */
export async function trainingView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const entry = catalog.get('training', id);
  return {
    ...trainingRow(site, entry),
    entry,
    aliases: entry.data.aliases ?? [],
    source: sourceLine(catalog, entry.data.source),
    related: relatedTo(site, 'training', id),
  };
}

/** ◎ abilities without a training and trainings without an ability, organisation by organisation. */
export async function trainingGapsView() {
  const { catalog } = await loadSite();
  return organizationsFrom(catalog, settings.homeOrganization)
    .map(({ id, data }) => {
      const { undeveloped, untied } = trainingGaps(catalog, id);
      const marked = catalog
        .all('competency-table')
        .some((table) => table.data.organization === id && table.data.marks !== 'none');
      return {
        id,
        name: data.name,
        municipality: data.type === 'municipality',
        unentered: data.unentered?.some((kind) => kind === 'training' || kind === 'competency-table') ?? false,
        marked,
        trainings: trainingsOf(catalog, id).length,
        tied: trainingsOf(catalog, id).length > untied.length,
        list: href(`/${id}/trainings/`),
        undeveloped: undeveloped.map(({ competency, roles }) => ({
          ...linkTo(catalog, 'competency', competency),
          roles: roles.map((role) => linkTo(catalog, 'role', role)),
        })),
        untied: untied.map((training) => ({
          ...linkTo(catalog, 'training', training.id),
          provider: training.data.provider,
          category: training.data.category,
        })),
      };
    })
    .filter(({ municipality }) => municipality);
}
