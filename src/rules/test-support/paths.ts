import type { Break } from './check-broken.ts';

/** Learning paths beside the valid catalog: one for each of its roles, and a way in. Together they have no fault. */
export const PATHS: Readonly<Record<string, string>> = {
  'paths/kiyose/kacho.mdx': `---
title: 課長の学習パス
summary: 課の責任者の役割を確かめます。
role: kiyose/kacho
steps: []
gaps:
  competencies:
    - kiyose/ethics
    - kiyose/vision
source:
  document: kiyose/policy-ed4
  section: 5章（課長の行）
---

課を率いる人の道です。
`,
  'paths/kiyose/kacho-dairi.mdx': `---
title: 課長代理の学習パス
summary: 課長を助ける役割を確かめます。
role: kiyose/kacho-dairi
steps:
  - do: train
    initiative: kiyose/external-training
    why: 広い視野を得るためです。
    competencies:
      - kiyose/vision
gaps:
  competencies:
    - kiyose/ethics
source:
  document: kiyose/policy-ed4
  section: 5章（課長代理の行）
---

課長を助ける人の道です。
`,
  'paths/kiyose/kakaricho.mdx': `---
title: 係長級の学習パス
summary: 係をまとめる役割に慣れます。
role: kiyose/kakaricho
steps:
  - do: read
    chapter: kiyose/policy-ed4/development#training-methods
    why: どんな学び方があるかを知るためです。
    after:
      - read:role:kiyose/kakaricho
  - do: practise
    initiative: kiyose/shared-training
    title: 近隣の市と学ぶ
    why: 見通す力を高めるためです。
    competencies:
      - kiyose/vision
    required: false
    after:
      - read:chapter:kiyose/policy-ed4/development#training-methods
gaps:
  competencies:
    - kiyose/ethics
source:
  document: kiyose/policy-ed4
  section: 5章（係長級の行）
---

係を初めてまとめる人の道です。
`,
  'paths/kiyose/mid-career.mdx': `---
title: 経験者採用で入った人の学習パス
summary: 市の考え方を短く確かめます。
wayIn: 経験者採用
roles:
  - kiyose/kakaricho
rolesBasis: inferred
steps:
  - do: read
    page: about
    why: この案内の読み方を知るためです。
  - do: learn
    skillCategory: kiyose/pc-operation
    why: 道具に慣れるためです。
source:
  document: kiyose/policy-ed4
  section: 6章
---

ほかの職場で働いてから入った人の道です。
`,
};

/** The rows with the paths, and any further files, put into each. */
export const withPaths = (rows: readonly Break[]): Break[] =>
  rows.map((row) => ({ ...row, files: { ...PATHS, ...row.files } }));
