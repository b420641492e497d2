/**
 * What stands beside the valid catalog for the rules about several documents: a second city with tables, trainings and
 * career bands, an older implementation plan of the first, a guideline of the state with its coverage, and what compares
 * them. Together with the valid catalog it has no fault.
 */
export const MORE_DOCUMENTS: Readonly<Record<string, string>> = {
  'organizations/tachikawa.yaml': `name: 立川市
reading: たちかわし
type: municipality
order: 2
`,
  'organizations/mic.yaml': `name: 総務省
reading: そうむしょう
type: national
order: 3
`,
  'documents/tachikawa/policy.yaml': `title: 立川市第３次職員人材育成基本方針
shortTitle: 第3次職員人材育成基本方針
organization: tachikawa
status: current
text: included
ownersUnstated: 所管の部署の名が原文に無いため
serviceYears:
  firstAge: 23
  lastAge: 65
  caution: 22歳で大学を出てすぐ入庁した人の例です
  source:
    document: tachikawa/policy
    section: 第4章第3節
lastReviewed: 2026-11-01
nextReview: 2027-04-01
summary: 立川市の方針です。
source:
  document: tachikawa/policy
  section: 表紙
`,
  'documents/mic/guideline.yaml': `title: 人材育成・確保基本方針策定指針
shortTitle: 策定指針
organization: mic
status: guideline
text: included
ownersUnstated: 担当の部署の名が原文に無いため
lastReviewed: 2026-11-01
nextReview: 2027-04-01
summary: 国の指針です。
source:
  document: mic/guideline
  section: 表紙
`,
  'documents/kiyose/plan-ed3.yaml': `title: 清瀬市人材育成基本方針実施計画
shortTitle: 実施計画（平成28年版）
organization: kiyose
status: superseded
belongsTo: kiyose/policy-ed3
declared:
  pillars: 1
  initiatives: 3
  measures: 3
text: included
owners:
  - kiyose/jinzai-ikusei-ka
lastReviewed: 2026-11-01
nextReview: 2027-04-01
summary: 平成28年版の方針を実行に移す計画です。
source:
  document: kiyose/plan-ed3
  section: はじめに
`,
  'chapters/tachikawa/policy/abilities.mdx': `---
number: "4"
title: 各職位に求められる能力
order: 1
summary: 職層ごとの能力が分かります。
source:
  document: tachikawa/policy
  section: 第4章
---

<Section id="ranks" number="第1節" heading="職層別に求められる能力" level="2" source="第4章第1節">

<CompetencyTableLink of="tachikawa/rank-abilities" />

<CompetencyTableLink of="tachikawa/weights" />

</Section>
`,
  'chapters/mic/guideline/development.mdx': `---
number: 第3章
title: 人材の育成
order: 1
summary: 育成の手立てが分かります。
source:
  document: mic/guideline
  section: 第3章
---

<Section id="training" number="1" heading="人材の育成" level="2" source="第3章1">

研修の手立てを挙げています。

</Section>
`,
  'chapters/kiyose/plan-ed3/hr-system.mdx': `---
number: "1"
title: 人事制度の確立
order: 1
summary: 平成28年版の計画の人事制度です。
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立
---

<Section id="plan-evaluation" number="(1)" heading="勤務評定制度" level="2" source="1 人事制度の確立 (1)">

[評価の説明](initiative:kiyose/plan-feedback)を行います。<Erratum of="kiyose/b29" />

</Section>
`,
  'roles/tachikawa/kacho.yaml': `name: 課長級
reading: かちょうきゅう
order: 1
tier: 管理職
tierBasis: stated
summary: 課を率いる
nextRoles: []
nextRolesBasis: inferred
personas: []
source:
  document: tachikawa/policy
  section: 第4章第1節
`,
  'roles/tachikawa/shuji.yaml': `name: 主事
reading: しゅじ
order: 2
tier: 一般職
tierBasis: stated
summary: 担当の仕事をこなす
nextRoles:
  - tachikawa/kacho
nextRolesBasis: inferred
personas: []
source:
  document: tachikawa/policy
  section: 第4章第1節
`,
  'competencies/tachikawa/negotiation.yaml': `name: 折衝交渉能力
nameBasis: stated
kind: rank
order: 1
summary: 筋道を立てて話し合う
source:
  document: tachikawa/policy
  section: 第4章第1節
`,
  'competencies/tachikawa/guidance.yaml': `name: 指導育成能力
nameBasis: stated
kind: rank
order: 2
summary: 部下を育てる
source:
  document: tachikawa/policy
  section: 第4章第1節
`,
  'competencies/tachikawa/perseverance.yaml': `name: 完遂力
nameBasis: stated
kind: basic
order: 3
summary: 最後までやり遂げる
source:
  document: tachikawa/policy
  section: 第4章第1節
`,
  'competency-tables/tachikawa/rank-abilities.mdx': `---
title: 職層別に求められる能力
organization: tachikawa
marks: none
groups:
  - label: 課長級
    headingBasis: stated
    columns:
      - tachikawa/negotiation
      - tachikawa/guidance
    rows:
      - role: tachikawa/kacho
        cells:
          - competency: tachikawa/negotiation
            statements:
              - 複雑な課題を調整する
          - competency: tachikawa/guidance
            statements:
              - 部下の力を引き出す
  - label: 主事
    headingBasis: stated
    columns:
      - tachikawa/negotiation
    rows:
      - role: tachikawa/shuji
        cells:
          - competency: tachikawa/negotiation
            statements:
              - 相手の話を聞く
source:
  document: tachikawa/policy
  section: 第4章第1節
  at: tachikawa/policy/abilities#ranks
---
`,
  'competency-tables/tachikawa/weights.mdx': `---
title: 能力のウエイト
organization: tachikawa
marks: two-step
legend: printed
groups:
  - label: 課長・主事
    headingBasis: stated
    columns:
      - tachikawa/negotiation
      - tachikawa/guidance
    rows:
      - role: tachikawa/kacho
        cells:
          - competency: tachikawa/negotiation
            mark: ◎
          - competency: tachikawa/guidance
            mark: ◎
      - role: tachikawa/shuji
        cells:
          - competency: tachikawa/negotiation
            mark: ○
          - competency: tachikawa/guidance
source:
  document: tachikawa/policy
  section: 第4章第1節【参考】
  at: tachikawa/policy/abilities#ranks
---
`,
  'trainings/tachikawa/negotiation.yaml': `name: 折衝・交渉
provider: 市独自研修
category: 能力開発研修
categoryBasis: stated
order: 1
yearFrom: 5
yearTo: 10
basis: stated
competencies:
  - tachikawa/negotiation
source:
  document: tachikawa/policy
  section: 第4章第3節
`,
  'trainings/tachikawa/new-managers.yaml': `name: 課長新任
provider: 市独自研修
category: 階層別研修
categoryBasis: stated
order: 2
basis: unknown
roles:
  - tachikawa/kacho
rolesBasis: inferred
competencies:
  - tachikawa/guidance
source:
  document: tachikawa/policy
  section: 第4章第3節
`,
  'career-bands/tachikawa/young-staff.yaml': `name: 若手
order: 1
roles:
  - tachikawa/shuji
roleNames:
  - 主事
ageFrom: 20
ageTo: 29
basis: stated
statements:
  - 仕事の基本を身に付ける
source:
  document: tachikawa/policy
  section: 第4章第3節
`,
  'milestones/tachikawa/three-posts.yaml': `name: 3つ以上の部署
order: 1
roles:
  - tachikawa/shuji
rolesBasis: inferred
yearFrom: 1
yearTo: 12
yearToEarliest: 10
basis: stated
statements:
  - 10〜12年の間に3つの部署を経験する
source:
  document: tachikawa/policy
  section: 第4章第3節
`,
  'initiatives/kiyose/plan-hr-system.yaml': `name: 人事制度の確立
number: "1"
kind: pillar
order: 1
document: kiyose/plan-ed3
statements:
  - 人事の制度を整える
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立
`,
  'initiatives/kiyose/plan-evaluation.yaml': `name: 勤務評定制度
number: (1)
kind: initiative
order: 1
document: kiyose/plan-ed3
parent: kiyose/plan-hr-system
statements:
  - 評価の制度を整える
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (1)
  at: kiyose/plan-ed3/hr-system#plan-evaluation
`,
  'initiatives/kiyose/plan-early-retirement.yaml': `name: 早期退職制度の継続
kind: initiative
order: 2
document: kiyose/plan-ed3
parent: kiyose/plan-hr-system
bodyInSource: false
statements:
  - 図に名前だけがある
source:
  document: kiyose/plan-ed3
  section: 人材育成の取り組みの図
`,
  'initiatives/kiyose/plan-staff-exchange.yaml': `name: 人事交流の推進
number: (2)
kind: initiative
order: 3
document: kiyose/plan-ed3
parent: kiyose/plan-hr-system
statements:
  - ほかの団体と交流する
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (2)
`,
  'initiatives/kiyose/plan-feedback.yaml': `name: 評価内容の説明
number: ①
kind: measure
order: 1
document: kiyose/plan-ed3
parent: kiyose/plan-evaluation
statements:
  - 評価の中身を伝える
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (1)①
`,
  'initiatives/kiyose/plan-exchange-partners.yaml': `name: 交流先の開拓
kind: measure
order: 1
document: kiyose/plan-ed3
parent: kiyose/plan-staff-exchange
statements:
  - 交流先を増やす
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (2)
`,
  'initiatives/kiyose/plan-exchange-terms.yaml': `name: 交流の期間
kind: measure
order: 2
document: kiyose/plan-ed3
parent: kiyose/plan-staff-exchange
statements:
  - 交流の期間を決める
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (2)
`,
  'plan-targets/kiyose/feedback.yaml': `measure: kiyose/plan-feedback
label: 面談の実施
order: 1
unit: 回
years:
  - fiscalYear: 2016
    value: 1
    text: null
    certain: true
  - fiscalYear: 2017
    value: 2
    text: null
    certain: false
source:
  document: kiyose/plan-ed3
  section: 1 人事制度の確立 (1)①
errata:
  - kiyose/b29
`,
  'errata/kiyose/b29.yaml': `code: B29
document: kiyose/plan-ed3
where: 第2章の図と、第1章(1)①
at: kiyose/plan-ed3/hr-system#plan-evaluation
printed: 2回
problem: 年度の欄が失われている
reading: 平成29年度の欄とみる
treatment: marked
why: 前の欄の次に書かれているため
confidence: 0.8
`,
  'guideline-items/mic/off-jt.yaml': `name: 職場外研修の充実
number: 第3章1(2)①
order: 1
pillar: 人材の育成
addressees:
  - 全団体
points:
  - kind: consider
    addressee: 全団体
    statement: 研修の中身を見直す
document: mic/guideline
source:
  document: mic/guideline
  section: 第3章1(2)①
  at: mic/guideline/development#training
`,
  'guideline-items/mic/ojt.yaml': `name: 職場内研修の推進
number: 第3章1(2)②
order: 2
pillar: 人材の育成
addressees:
  - 都道府県
  - 市区町村
points:
  - kind: must
    addressee: 市区町村
    statement: 職場で育てる
  - kind: example
    addressee: 都道府県
    statement: 市区町村を助ける
document: mic/guideline
source:
  document: mic/guideline
  section: 第3章1(2)②
  at: mic/guideline/development#training
`,
  'guideline-items/mic/self-study.yaml': `name: 自学の支援
number: 第3章1(2)③
order: 3
pillar: 人材の育成
addressees:
  - 全団体
points:
  - kind: consider
    addressee: 全団体
    statement: 自ら学ぶ職員を助ける
document: mic/guideline
source:
  document: mic/guideline
  section: 第3章1(2)③
  at: mic/guideline/development#training
`,
  'coverage/mic/off-jt.yaml': `item: mic/off-jt
verdicts:
  - organization: kiyose
    verdict: "yes"
    sections:
      - kiyose/policy-ed4/development#training-methods
    reason: 研修の手法を挙げている
  - organization: tachikawa
    verdict: "no"
    sections: []
    reason: 見当たらない
`,
  'coverage/mic/ojt.yaml': `item: mic/ojt
verdicts:
  - organization: kiyose
    verdict: partly
    sections:
      - kiyose/policy-ed4/development#training-methods
    reason: 手法の一つに数えている
  - organization: tachikawa
    verdict: "no"
    sections: []
    reason: 見当たらない
`,
  'coverage/mic/self-study.yaml': `item: mic/self-study
verdicts:
  - organization: kiyose
    verdict: "no"
    sections: []
    reason: 見当たらない
  - organization: tachikawa
    verdict: "no"
    sections: []
    reason: 見当たらない
`,
  'crosswalks/rank-division-head.yaml': `concept: 課長にあたる職層
kind: role
order: 1
members:
  - organization: kiyose
    role: kiyose/kacho
  - organization: tachikawa
    role: tachikawa/kacho
confidence: 0.9
note: どちらも課を率いる
`,
  'crosswalks/rank-section-chief.yaml': `concept: 係長にあたる職層
kind: role
order: 2
members:
  - organization: kiyose
    role: kiyose/kakaricho
  - organization: tachikawa
    missing: この例には係長が無い
confidence: 0.9
note: 清瀬市だけにある
`,
  'topics/evaluation.yaml': `name: 人事評価
reading: じんじひょうか
order: 1
summary: 評価の使い方を比べます。
voices:
  - organization: kiyose
    statements:
      - 平成28年版の実施計画に、評価の説明を挙げていた
    places:
      - kiyose/plan-ed3/hr-system#plan-evaluation
    initiatives:
      - kiyose/plan-feedback
  - organization: tachikawa
    places: []
    missing: 記載はありません。
`,
  ...Object.fromEntries(
    (['first-day', 'first-day', 'first-month', 'first-month', 'first-year'] as const).map((period, index) => [
      `welcome/kiyose/page-${'abcde'[index] ?? ''}.mdx`,
      `---
title: 頁${index + 1}
summary: 新しい人のための頁です。
period: ${period}
order: ${index + 1}
takeaway: 一つ持ち帰る
actions:
  - 隣の人に聞く
terms:
  - ojt
offices:
  - kiyose/jinzai-ikusei-ka
initiatives:
  - kiyose/training-methods
source:
  document: kiyose/policy-ed4
  section: 6章【①人材の育成】
---

[係長級](role:kiyose/kakaricho)の頁を読みます。
`,
    ]),
  ),
};
