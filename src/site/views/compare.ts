import { coverageRows, countVerdicts, judgedOrganizations } from '../../domain/coverage.ts';
import { crosswalksOf } from '../../domain/crosswalks.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { linkTo } from '../links.ts';
import type { ListLink } from './lists.ts';

/** The entrance to everything that sets organisations side by side. The reader stands in the home city. */
export async function compareView() {
  const { catalog } = await loadSite();
  const home = settings.homeOrganization;
  const rows = coverageRows(catalog);
  const judged = judgedOrganizations(rows);
  const organizations = organizationsFrom(catalog, home);
  const own = countVerdicts(rows, home);
  const homeName = catalog.get('organization', home).data.name;
  const ways: ListLink[] = [
    {
      text: '指針カバレッジ',
      href: href('/coverage/'),
      note: `国の指針の${rows.length}項目 × ${judged.length}団体。答えている節へ進めます`,
    },
    ...(judged.includes(home)
      ? [
          {
            text: `改定に持ち込む空白（${homeName}）`,
            href: href(`/coverage/${home}/`),
            note: `なし${own.no}・一部${own.partly}の一覧。印刷できます`,
          },
        ]
      : []),
    {
      text: '職層と能力の対応表',
      href: href('/crosswalk/'),
      note: `職層${crosswalksOf(catalog, 'role').length}・能力${crosswalksOf(catalog, 'competency').length}の対応。似ているが違うものも`,
    },
    {
      text: '主題で比べる',
      href: href('/topics/'),
      note: `${catalog.all('topic').length}の主題を、それぞれの文書の言葉で`,
    },
    { text: '方針の系譜', href: href('/lineage/'), note: '版のつながりと、計画がどの版に属するか' },
    { text: '研修の空白', href: href('/hr/training-gaps/'), note: '◎なのに育てる研修が見あたらない能力' },
  ];
  return {
    home: linkTo(catalog, 'organization', home),
    ways,
    cities: organizations
      .filter(({ data }) => data.type === 'municipality')
      .map(({ id, data }) => ({
        ...linkTo(catalog, 'organization', id),
        home: id === home,
        unentered: data.unentered !== undefined,
        document: catalog
          .all('document')
          .filter(({ data }) => data.organization === id && data.status === 'current')
          .map((document) => linkTo(catalog, 'document', document.id))[0],
      })),
    guidelines: organizations
      .filter(({ data }) => data.type === 'national')
      .map(({ id }) => ({
        ...linkTo(catalog, 'organization', id),
        items: catalog.all('guideline-item').filter((item) => item.id.startsWith(`${id}/`)).length,
        list: href(`/${id}/guideline-items/`),
      })),
  };
}
