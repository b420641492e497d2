import { expect, test } from 'vitest';
import { breaksRule, copied, problemsOf } from './test-support/check-broken.ts';
import { MORE_DOCUMENTS } from './test-support/more-documents.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('orphan-entry', [
  {
    what: '表に無い能力',
    files: {
      'competencies/kiyose/judgement.yaml': copied(
        'competencies/kiyose/vision.yaml',
        ['name: 構想', 'name: 判断'],
        ['order: 2', 'order: 3'],
      ),
    },
    file: 'competencies/kiyose/judgement.yaml',
    at: [1, 1],
    message: '能力・観点「kiyose/judgement」は、どの能力表の列にもありません。',
  },
  {
    what: '表に無い職',
    files: {
      'roles/kiyose/shunin.yaml': copied(
        'roles/kiyose/kakaricho.yaml',
        ['name: 係長級', 'name: 主任級'],
        ['かかりちょうきゅう', 'しゅにんきゅう'],
        ['order: 3', 'order: 4'],
        ['aliases:\n  - 係長\n', ''],
        ['tier: 監督職', 'tier: 一般職'],
      ),
    },
    file: 'roles/kiyose/shunin.yaml',
    at: [1, 1],
    message: '職層「kiyose/shunin」は、どの能力表の行にもありません。',
  },
  {
    what: '本文に出ない統計',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', '<StatisticTable of="kiyose/new-hires" />\n\n', '']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: [1, 1],
    message: '統計「kiyose/new-hires」が、どの本文にも出てきません。',
  },
  {
    what: 'スキルの無い分類',
    files: {
      'skill-categories/kiyose/digital-tools.yaml': copied(
        'skill-categories/kiyose/pc-operation.yaml',
        ['PC操作', 'デジタルツール'],
        ['order: 2', 'order: 4'],
      ),
    },
    file: 'skill-categories/kiyose/digital-tools.yaml',
    at: [1, 1],
    message: 'スキルの分類「kiyose/digital-tools」の下に、スキルも分類もありません。',
  },
  {
    what: 'だれも指さない区分',
    files: {
      'personas/kiyose/dx-leader.yaml': copied(
        'personas/kiyose/general-staff.yaml',
        ['一般行政職員', 'DX推進リーダー'],
        ['order: 1', 'order: 4'],
      ),
    },
    file: 'personas/kiyose/dx-leader.yaml',
    at: [1, 1],
    message: 'デジタル人材の区分「kiyose/dx-leader」を、育成段階・人材像の表・職層のどれも指していません。',
  },
]);

test('a persona of a city without tables or stages is listed by its own page', () => {
  const persona = copied(
    'personas/kiyose/general-staff.yaml',
    ['document: kiyose/policy-ed4', 'document: tachikawa/policy'],
    ['6章【④デジタル人材の育成・確保】(2)-1', '第7章'],
  );
  const files = { ...VALID_CATALOG, ...MORE_DOCUMENTS, 'personas/tachikawa/general-staff.yaml': persona };
  expect(problemsOf(files)).toEqual([]);
});

test('a persona that only prose links to is not forgotten', () => {
  const about = (VALID_CATALOG['pages/about.mdx'] ?? '').replace(
    '[検索](/search/)もできます。',
    '[推進リーダー](persona:kiyose/dx-leader)もいます。',
  );
  const persona = copied(
    'personas/kiyose/general-staff.yaml',
    ['一般行政職員', 'DX推進リーダー'],
    ['order: 1', 'order: 4'],
  );
  expect(problemsOf({ ...VALID_CATALOG, 'pages/about.mdx': about, 'personas/kiyose/dx-leader.yaml': persona })).toEqual(
    [],
  );
});
