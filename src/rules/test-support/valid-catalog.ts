/**
 * A small catalog without any fault, as files: the part of the Kiyose policy that every rule needs something of. The
 * tests break it in one place at a time. Keys are paths below src/content.
 */
export const VALID_CATALOG: Readonly<Record<string, string>> = {
  'organizations/kiyose.yaml': `name: 清瀬市
reading: きよせし
type: municipality
order: 1
`,
  'documents/kiyose/policy-ed3.yaml': `title: 清瀬市人材育成基本方針
shortTitle: 人材育成基本方針（平成28年見直し）
edition: 平成28年見直し
organization: kiyose
status: superseded
issuedEra: 平成28年
text: absent
summary: 第4次長期総合計画の策定をきっかけに見直した版です。
source:
  document: kiyose/policy-ed4
  section: 1章
`,
  'documents/kiyose/policy-ed4.yaml': `title: 清瀬市人材育成基本方針
shortTitle: 人材育成基本方針（令和8年版）
edition: 令和8年版
organization: kiyose
status: current
issued: 2026-04
issuedEra: 令和8年4月
effectiveDate: 2026-04-01
predecessor: kiyose/policy-ed3
text: included
owners:
  - kiyose/jinzai-ikusei-ka
lastReviewed: 2026-11-01
nextReview: 2027-04-01
summary: 清瀬市が職員をどう育て、どう確保するかを定めた方針です。
source:
  document: kiyose/policy-ed4
  section: 表紙
`,
  'offices/kiyose/jinzai-ikusei-ka.yaml': `name: 人材育成課
order: 1
responsibilities:
  - 人材の確保、人事の管理、OJTとOff-JTを合わせた研修計画づくりを受け持つ
source:
  document: kiyose/policy-ed4
  section: 7章
`,
  'offices/kiyose/dx-suishin-ka.yaml': `name: DX推進課
order: 2
responsibilities:
  - 必要なスキルを定め、研修の中身を企画する
source:
  document: kiyose/policy-ed4
  section: 7章
`,
  'plans/kiyose/comprehensive-plan-ed5.yaml': `title: 第5次長期総合計画
organization: kiyose
summary: 清瀬市の将来像と、そのための目標・施策を示した計画です。
nodes:
  - level: idea
    name: ともに未来をひらき 笑顔とみどりがあふれるまち 清瀬
  - level: vision
    number: "1"
    name: 「子どもも大人も学びあい育ちあう」 きよせ
  - level: goal
    number: "11"
    name: 子どもの成長を支える社会の構築
  - level: policy
    number: "111"
    name: 地域全体で子どもの育ちを支える仕組みの整備
  - level: policy
    number: "112"
    name: 子どもとその家庭に関する相談体制の充実
  - level: goal
    number: "12"
    name: 一人ひとりの学びと学びあいの充実
source:
  document: kiyose/policy-ed4
  section: 2章
`,
  'staff-images/kiyose/team-play.yaml': `name: チームプレイを大切にし、組織力を高めることができる職員
shortName: チームで取り組む職員
order: 1
statements:
  - 業務の質を高めるために、職員どうしで連携する
source:
  document: kiyose/policy-ed4
  section: 4章 3.
`,
  'staff-images/kiyose/trial-and-error.yaml': `name: 失敗を恐れず挑戦できる職員
shortName: 挑戦する職員
order: 2
statements:
  - 前例にとらわれずに試す
source:
  document: kiyose/policy-ed4
  section: 4章 1.
`,
  'roles/kiyose/kacho.yaml': `name: 課長
reading: かちょう
order: 1
tier: 管理職
tierBasis: inferred
summary: 課の仕事に責任をもつ
nextRoles: []
nextRolesBasis: inferred
personas:
  - persona: kiyose/manager-kacho
    basis: stated
source:
  document: kiyose/policy-ed4
  section: 5章（課長の行）
  at: kiyose/policy-ed4/duties#table
`,
  'roles/kiyose/kacho-dairi.yaml': `name: 課長代理
reading: かちょうだいり
order: 2
tier: 監督職
tierBasis: inferred
summary: 課長を助ける
nextRoles:
  - kiyose/kacho
nextRolesBasis: inferred
personas: []
source:
  document: kiyose/policy-ed4
  section: 5章（課長代理の行）
  at: kiyose/policy-ed4/duties#table
`,
  'roles/kiyose/kakaricho.yaml': `name: 係長級
reading: かかりちょうきゅう
order: 3
tier: 監督職
tierBasis: inferred
aliases:
  - 係長
summary: 部下や後輩を育てながら、担当業務を進める
nextRoles:
  - kiyose/kacho-dairi
nextRolesBasis: inferred
personas:
  - persona: kiyose/manager
    basis: inferred
source:
  document: kiyose/policy-ed4
  section: 5章（係長級の行）
  at: kiyose/policy-ed4/duties#table
errata:
  - kiyose/a07
`,
  'competencies/kiyose/ethics.yaml': `name: 倫理・規律
nameBasis: stated
kind: aspect
order: 1
summary: 全体の奉仕者として公正に働く
source:
  document: kiyose/policy-ed4
  section: 5章
  at: kiyose/policy-ed4/duties#table
`,
  'competencies/kiyose/vision.yaml': `name: 構想
nameBasis: stated
kind: aspect
order: 2
summary: 状況をつかみ、方針を組み立てる
source:
  document: kiyose/policy-ed4
  section: 5章
  at: kiyose/policy-ed4/duties#table
`,
  'competency-tables/kiyose/duties.mdx': `---
title: 各職責において必要な意識及び能力
organization: kiyose
marks: none
groups:
  - label: 課長・課長代理・係長級
    headingBasis: stated
    columns:
      - kiyose/ethics
      - kiyose/vision
    rows:
      - role: kiyose/kacho
        cells:
          - competency: kiyose/ethics
            statements:
              - 課の課題に責任をもって当たれる
          - competency: kiyose/vision
            statements:
              - 施策を企画・立案できる
      - role: kiyose/kacho-dairi
        cells:
          - competency: kiyose/ethics
            statements:
              - 服務の規律を守る
          - competency: kiyose/vision
            statements:
              - 課題を見つけられる
      - role: kiyose/kakaricho
        cells:
          - competency: kiyose/ethics
            statements:
              - 公正に仕事ができる
          - competency: kiyose/vision
            statements:
              - 係の仕事を見通せる
source:
  document: kiyose/policy-ed4
  section: 5章
  at: kiyose/policy-ed4/duties#table
---
`,
  'initiatives/kiyose/development.yaml': `name: 人材の育成
number: ①
kind: pillar
order: 1
document: kiyose/policy-ed4
statements:
  - 学ぶ環境と手法を整える
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】
  at: kiyose/policy-ed4/development#overview
`,
  'initiatives/kiyose/training-program.yaml': `name: 人材育成プログラムの充実
number: (1)
kind: initiative
order: 1
document: kiyose/policy-ed4
parent: kiyose/development
statements:
  - 職種や階層ごとに要る知識を定める
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(1)
  at: kiyose/policy-ed4/development#training-program
`,
  'initiatives/kiyose/training-methods.yaml': `name: 人材育成手法の充実
number: (2)
kind: initiative
order: 2
document: kiyose/policy-ed4
parent: kiyose/development
statements:
  - 研修の手法を充実させる
staffImages:
  - kiyose/trial-and-error
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(2)
  at: kiyose/policy-ed4/development#training-methods
`,
  'initiatives/kiyose/external-training.yaml': `name: 外部研修の活用
number: (2)-1
kind: measure
order: 1
document: kiyose/policy-ed4
parent: kiyose/training-methods
statements:
  - 外部の研修や派遣研修で補う
owners:
  - kiyose/jinzai-ikusei-ka
  - kiyose/dx-suishin-ka
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(2)-1
  at: kiyose/policy-ed4/development#external-training
`,
  'initiatives/kiyose/shared-training.yaml': `name: 研修の広域化
number: (2)-2
kind: measure
order: 2
document: kiyose/policy-ed4
parent: kiyose/training-methods
statements:
  - 都や多摩の市町村と共同で開く研修を使う
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(2)-2
  at: kiyose/policy-ed4/development#shared-training
`,
  'personas/kiyose/general-staff.yaml': `name: 一般行政職員
order: 1
requiredSkillLevel: 2
requiredSkillLevelBasis: inferred
statements:
  - デジタルツールを使い、仕事を効率よく回す
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(2)-1
`,
  'personas/kiyose/manager.yaml': `name: 管理監督職員
order: 2
requiredSkillLevel: null
requiredSkillLevelBasis: unknown
statements:
  - 所属でDXの施策が進むように支える
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(2)-4
`,
  'personas/kiyose/manager-kacho.yaml': `name: 管理監督職員（課長級）
order: 3
parent: kiyose/manager
requiredSkillLevel: null
requiredSkillLevelBasis: unknown
statements:
  - 課のDX推進の方針を示す
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(2)-4
`,
  'persona-tables/kiyose/digital-personas.mdx': `---
title: デジタル人材像
dimensions:
  - id: mindset
    major: マインドセット
    basis: inferred
  - id: use-tools
    major: アクション
    minor: デジタルツール等の利活用
    basis: inferred
rows:
  - persona: kiyose/general-staff
    cells:
      - dimension: mindset
        statements:
          - 自分の仕事を積極的に見直せる
      - dimension: use-tools
        statements:
          - ツールを使いこなせる
  - persona: kiyose/manager-kacho
    cells:
      - dimension: mindset
        statements:
          - 課員の意識を高められる
      - dimension: use-tools
        statements:
          - 導入の判断ができる
source:
  document: kiyose/policy-ed4
  section: 別添 デジタル人材像
---
`,
  'stages/kiyose/general-staff-step1-skill.yaml': `persona: kiyose/general-staff
step: 1
kind: skill
order: 1
label: 基礎知識を持つ
requiredSkillLevel: 1
statements:
  - 基礎の知識がある
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(3)-1
`,
  'stages/kiyose/general-staff-step2-skill.yaml': `persona: kiyose/general-staff
step: 2
kind: skill
order: 2
label: ツールを使える
requiredSkillLevel: 2
statements:
  - ツールを使う力がある
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(3)-1
`,
  'stages/kiyose/manager-mindset.yaml': `persona: kiyose/manager
step: null
kind: mindset
order: 3
label: 改革を指示する
requiredSkillLevel: null
statements:
  - 改革を行える環境を整えられる
source:
  document: kiyose/policy-ed4
  section: 6章【④デジタル人材の育成・確保】(3)-1
`,
  'skill-categories/kiyose/basic-skills.yaml': `name: 基礎スキルの習得・向上
level: major
order: 1
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
`,
  'skill-categories/kiyose/pc-operation.yaml': `name: PC操作
level: middle
parent: kiyose/basic-skills
order: 2
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
`,
  'skill-categories/kiyose/microsoft-office.yaml': `name: Microsoft Officeの活用
level: middle
parent: kiyose/basic-skills
order: 3
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
`,
  'skills/kiyose/keyboard.mdx': `---
name: キーボード
reading: きーぼーど
minor: キーボード
category: kiyose/pc-operation
order: 1
level1:
  - 文字を入力できる
level2:
  - 手元を見ずに入力できる
level3: 該当なし
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
---

文字を打つ力です。[ショートカットキー](skill:kiyose/shortcut-keys)と合わせて身に付けます。
`,
  'skills/kiyose/shortcut-keys.mdx': `---
name: ショートカットキー
reading: しょーとかっときー
minor: ショートカットキー
category: kiyose/pc-operation
order: 2
level1:
  - コピーと貼り付けができる
level2:
  - 割り当てたキーを使える
level3:
  - ほかの人に教えられる
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
---
`,
  'skills/kiyose/word-operation.mdx': `---
name: Word（ツール操作）
reading: わーど つーるそうさ
minor: Word
category: kiyose/microsoft-office
tool: Word
order: 3
level1:
  - 文書を開いて直せる
level2:
  - 書式をそろえられる
level3:
  - 雛形を作れる
source:
  document: kiyose/policy-ed4
  section: 別添 DX人材 スキルマップ
---
`,
  'statistics/kiyose/new-hires.yaml': `title: 直近の新規採用職員数
number: 【1】
order: 1
unit: 人
rowHeading: 年齢
columns:
  - id: r6
    label: 令和6年度
  - id: r7
    label: 令和7年度
  - id: total
    label: 合計
    sumOfColumns: true
rows:
  - id: age-26
    label: "26"
    values:
      r6: 2
      r7: 1
      total: 3
  - id: age-29-and-over
    label: 29～
    values:
      r6: 8
      r7: 14
      total: 22
  - id: total
    label: 合計
    values:
      r6: 10
      r7: 15
      total: 25
    sumOf:
      - age-26
      - age-29-and-over
breakdown:
  - label: 男
    value: 13
  - label: 女
    value: 12
total: 25
chart: bars
chartRows:
  - total
summary: 採用時に29歳以上の人が多くなっています。
source:
  document: kiyose/policy-ed4
  section: 3章【1】
`,
  'statistics/kiyose/managers-by-sex.yaml': `title: 管理監督職の性別構成
number: 【3】
order: 2
unit: 人
rowHeading: 区分
columns:
  - id: r6
    label: 令和6年度
  - id: r7
    label: 令和7年度
rows:
  - id: managers
    label: 管理職
    values:
      r6: 50
      r7: 48
  - id: managers-women
    label: 内、女性職員
    values:
      r6: 8
      r7: 6
    partOf: managers
  - id: managers-women-ratio
    label: 割合
    values:
      r6: 16.0
      r7: 12.5
    ratio:
      numerator: managers-women
      denominator: managers
      digits: 1
  - id: dispatched
    label: 派遣中の職員
    values:
      r6: 3
      r7: 2
    partOf: managers
chart: none
summary: 女性の割合は1割台です。
source:
  document: kiyose/policy-ed4
  section: 3章【3】
`,
  'committees/kiyose/policy-committee.yaml': `name: 人材育成基本方針策定委員会
document: kiyose/policy-ed4
meetings:
  - label: 第1回
    date: 2026-01-15
    dateText: 令和8年1月15日
    items:
      - 方針案の説明
  - label: 第2回
    date: 2026-02-10
    dateText: 令和8年2月10日
    items:
      - 修正案の検討
  - label: 第3回
    date: null
    dateText: 書面開催
    items:
      - 修正案の確認
source:
  document: kiyose/policy-ed4
  section: 9章
`,
  'terms/ojt.yaml': `term: OJT
reading: おーじぇーてぃー
aliases:
  - 職場内研修
definition: 職場で実際の仕事をしながら教えて育てる方法。
basis: source
related:
  - off-jt
explain: true
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(2)-2
  at: kiyose/policy-ed4/development#shared-training
`,
  'terms/off-jt.yaml': `term: Off-JT
reading: おふじぇーてぃー
aliases:
  - 職場外研修
definition: 職場を離れて知識や技能を学ぶ方法。
basis: editorial
explain: true
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】(2)-1
`,
  'errata/kiyose/a07.yaml': `code: A07
document: kiyose/policy-ed4
where: 別添 デジタル人材像 列の見出し
at: kiyose/policy-ed4/appendix#personas
line: "499"
printed: 管理監督職員 (主任級)
problem: 列の見出しは主任級だが、6章の本文は係長級と書いている
reading: 管理監督職員（係長級）
treatment: mended
why: この列の内容も係をまとめる立場で書かれているため
confidence: 0.95
`,
  'errata/kiyose/a64.yaml': `code: A64
document: kiyose/policy-ed4
where: 9章 策定経過 第3回
line: "494"
printed: 書面開催
problem: 開催日の欄に、日付ではなく開き方が書かれている
reading: null
treatment: marked
why: 日付は分からないため空けておいた
confidence: 0.99
`,
  'pages/about.mdx': `---
title: このサイトについて
summary: このサイトが何を載せているかが分かります。
---

## 読み解き版であること

方針を自分たちの言葉で言い換えています。[職責の表](competency-table:kiyose/duties)から読めます。
[検索](/search/)もできます。
`,
  'changes/kiyose-policy-included.yaml': `date: 2026-11-01
title: 清瀬市人材育成基本方針を収録
summary: 現行の方針を読めるようになりました。
documents:
  - kiyose/policy-ed4
`,
  'moves/kiyose.yaml': `retired:
  - kind: role
    from: kiyose/kakari-chief
    to: kiyose/kakaricho
    date: 2026-10-01
    reason: 原文の職名に合わせた
`,
  'questions/kiyose/policy-ed4/development.yaml': `title: 人材の育成
order: 1
questions:
  - question: 研修の手法には、何がありますか
    chapter: kiyose/policy-ed4/development#training-methods
    asked:
      - 外の研修に行きたい
      - 合同研修
  - question: 職種ごとに要る知識は、決まっていますか
    chapter: kiyose/policy-ed4/development#training-program
    asked:
      - 何を学べばよいか
`,
  'questions/kiyose/policy-ed4/roles.yaml': `title: 職層
order: 2
questions:
  - question: 係長級には、何が求められますか
    role: kiyose/kakaricho
    asked:
      - 係長の仕事
`,
  'chapters/kiyose/policy-ed4/duties.mdx': `---
number: "5"
title: 各職責に求められる意識及び能力
order: 1
summary: 職ごとに求められることが分かります。
source:
  document: kiyose/policy-ed4
  section: 5章
  at: kiyose/policy-ed4/duties#table
---

<Section id="table" heading="各職責において必要な意識及び能力" level="2" source="5章">

職ごとの表です。[係長級](role:kiyose/kakaricho)の行は[ここ](competency-table:kiyose/duties#kakaricho--ethics)から読めます。

<CompetencyTableLink of="kiyose/duties" />

</Section>
`,
  'chapters/kiyose/policy-ed4/development.mdx': `---
number: "6"
title: 人材の育成
order: 2
summary: 学びの用意が分かります。
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】
  at: kiyose/policy-ed4/development#overview
---

<Section id="overview" lead="この柱で分かること" level="2" source="6章【①人材の育成】">

[この柱](initiative:kiyose/development)の中身です。[手法](#training-methods)を先に読んでもかまいません。

<Diagram id="methods-diagram" title="育成の手法" basis="stated">

\`\`\`mermaid
flowchart TB
  methods["育成の手法"] --> external["外部研修"]
\`\`\`

- 育成の手法には、外部研修などがあります。

</Diagram>

</Section>

<Section id="training-program" number="(1)" heading="人材育成プログラムの充実" level="2" source="6章【①人材の育成】(1)">

職種や階層ごとに要る知識を定めます。

</Section>

<Section id="training-methods" number="(2)" heading="人材育成手法の充実" level="2" source="6章【①人材の育成】(2)">

手法は二つあります。

<Section id="external-training" number="(2)-1" heading="外部研修の活用" level="3" source="6章【①人材の育成】(2)-1">

外部の研修で補います。

</Section>

<Section id="shared-training" number="(2)-2" heading="研修の広域化" level="3" source="6章【①人材の育成】(2)-2">

共同で開く研修を使います。

</Section>

</Section>
`,
  'chapters/kiyose/policy-ed4/appendix.mdx': `---
number: 別添
title: 統計と別添
order: 3
summary: 統計と別添の一覧です。
source:
  document: kiyose/policy-ed4
  section: 別添
---

<Section id="figures" lead="統計" level="2" source="3章">

<StatisticTable of="kiyose/new-hires" />

<StatisticTable of="kiyose/managers-by-sex" />

</Section>

<Section id="personas" heading="デジタル人材像" level="2" source="別添 デジタル人材像">

見出しは係長級と読みます。<Erratum of="kiyose/a07" />

<PersonaTableLink of="kiyose/digital-personas" />

</Section>

<Section id="plans" lead="計画と経過" level="2" source="2章、9章">

<PlanTree of="kiyose/comprehensive-plan-ed5" />

<CommitteeTable of="kiyose/policy-committee" />

第3回は書面開催です。<Erratum of="kiyose/a64" />

</Section>
`,
};

/** The code of the one diagram in the catalog above. */
export const VALID_DIAGRAM = `flowchart TB
  methods["育成の手法"] --> external["外部研修"]`;

/** A day on which nothing in the catalog above is overdue or in the future. */
export const VALID_TODAY = '2026-11-21';
