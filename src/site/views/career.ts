import { careerBandsOf, serviceYears, spanInWords } from '../../domain/careers.ts';
import { lastSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** The periods of a working life that an organisation describes, and its ages and years of service. */
export async function careerView(org: string) {
  const { catalog } = await loadSite();
  const bands = careerBandsOf(catalog, org);
  return {
    organization: catalog.get('organization', org).data.name,
    document: bands[0] && linkTo(catalog, 'document', bands[0].data.source.document),
    // The same caution stands on every band; it is said once, above the table.
    cautions: [...new Set(bands.flatMap(({ data }) => data.caution ?? []))],
    bands: bands.map(({ id, data }) => ({
      id: lastSegment(id),
      name: data.name,
      tier: data.tier,
      roles: data.roles.map((role) => linkTo(catalog, 'role', role)),
      roleNames: data.roleNames,
      age: spanInWords(data.ageFrom, data.ageTo, '歳'),
      years: spanInWords(data.yearFrom, data.yearTo, '年目'),
      basis: data.basis,
      statements: data.statements,
      note: data.note,
      source: sourceLine(catalog, data.source),
      errata: erratumNotes(catalog, data.errata),
    })),
    serviceYears: catalog
      .all('document')
      .filter(({ data }) => data.organization === org)
      .flatMap(({ data: { serviceYears: table } }) =>
        table
          ? [
              {
                rows: serviceYears(table.firstAge, table.lastAge),
                caution: table.caution,
                source: sourceLine(catalog, table.source),
                errata: erratumNotes(catalog, table.errata),
              },
            ]
          : [],
      ),
  };
}
