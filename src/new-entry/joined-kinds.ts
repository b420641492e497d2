import { z } from 'zod';
import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { line, statements } from '../model/fields.ts';
import { fieldQuestion, optionsOf, organizationQuestion } from './field-question.ts';
import { placesOf } from './places.ts';
import { type Answers, lineQuestion, type Option, type Question, textIn } from './question.ts';
import type { Surroundings } from './questions.ts';

/** The kinds of which one entry speaks of every city: a new city joins those that are there. */
export const JOINED_KINDS = ['coverage', 'crosswalk', 'topic'] as const;
export type JoinedKind = (typeof JOINED_KINDS)[number];

/** The list of each kind in which a city has its part. */
export const PARTS = { coverage: 'verdicts', crosswalk: 'members', topic: 'voices' } as const satisfies Record<
  JoinedKind,
  string
>;

/** The cities that have a part in an entry. */
const citiesIn = (entry: Entry): string[] => {
  const { verdicts, members, voices } = entry.data as {
    verdicts?: { organization: string }[];
    members?: { organization: string }[];
    voices?: { organization: string }[];
  };
  return (verdicts ?? members ?? voices ?? []).map(({ organization }) => organization);
};

/** The entries in which a city has no part yet, in their order. */
function open(catalog: Catalog, kind: JoinedKind, org: string): Option[] {
  const order = (entry: Entry) =>
    kind === 'coverage'
      ? (catalog.find('guideline-item', entry.id)?.data.order ?? 0)
      : ((entry.data as { order?: number }).order ?? 0);
  return (catalog.all(kind) as Entry[])
    .filter((entry) => !citiesIn(entry).includes(org))
    .toSorted((a, b) => order(a) - order(b))
    .map((entry) => ({
      value: entry.id,
      label: kind === 'coverage' ? (catalog.find('guideline-item', entry.id)?.data.name ?? entry.id) : nameOf(entry),
    }));
}

/** Chapters and sections, of which several may be named. */
const places = (catalog: Catalog, name: string, label: string): Question => ({
  name,
  label,
  help: '章か節を一つ以上。',
  form: ({ org }) => ({ type: 'list', options: placesOf(catalog, String(org)) }),
  schema: z.array(z.string()).min(1),
});

/** What has to be known before a city has its part in an entry of a joined kind. */
export function joinedQuestions(kind: JoinedKind, catalog: Catalog, { home }: Surroundings): Question[] {
  const { label } = COLLECTIONS[kind];
  const first: Question[] = [
    {
      ...organizationQuestion(catalog, home, 'どの団体についてか。'),
      refuse: (org) =>
        open(catalog, kind, String(org)).length > 0
          ? undefined
          : `この団体は、${label}のどの項目にももう入っています。直すときは src/content/${COLLECTIONS[kind].folder}/ のファイルを開いてください。`,
    },
    {
      name: 'entry',
      label: `${label}の項目`,
      help: 'まだこの団体が入っていない項目だけが出ます。',
      form: ({ org }) => ({ type: 'reference', options: open(catalog, kind, String(org)) }),
      schema: line(''),
      offer: ({ org }) => open(catalog, kind, String(org))[0]?.value,
    },
  ];
  switch (kind) {
    case 'coverage': {
      const { verdict, reason } = COLLECTIONS.coverage.schema.shape.verdicts.element.shape;
      return [
        ...first,
        fieldQuestion(catalog, ['verdict'], verdict),
        {
          ...places(catalog, 'sections', '答えている節'),
          asked: ({ verdict: given }) => given !== 'no',
        },
        fieldQuestion(catalog, ['reason'], reason),
      ];
    }
    case 'crosswalk': {
      const kindOf = ({ entry }: Answers) => catalog.find('crosswalk', String(entry))?.data.kind ?? 'role';
      return [
        ...first,
        {
          name: 'member',
          label: 'あたる職層・能力',
          help: 'あたるものが無ければ空。',
          form: (answers) => ({
            type: 'reference',
            options: optionsOf(catalog, kindOf(answers), String(answers['org'])),
          }),
          schema: line(''),
          optional: true,
        },
        lineQuestion('missing', '無い理由', '対応するものが無いと言える理由（自分たちの言葉で）。', {
          asked: ({ member }) => member === undefined,
        }),
      ];
    }
    case 'topic':
      return [
        ...first,
        {
          name: 'statements',
          label: 'その団体の文書が言っていること',
          help: '一文ずつ、自分たちの言葉で。記載が無ければ空。',
          form: () => ({ type: 'list' }),
          schema: statements(''),
          optional: true,
        },
        { ...places(catalog, 'places', '根拠の節'), asked: ({ statements: said }) => said !== undefined },
        lineQuestion('missing', '記載が無いときの説明', '自分たちの言葉で一文。', {
          asked: ({ statements: said }) => said === undefined,
        }),
      ];
  }
}

/** The part of a city in an entry, as the file holds it. */
export function joinedPart(kind: JoinedKind, answers: Answers, catalog: Catalog): Record<string, unknown> {
  const organization = answers['org'];
  const given = (name: string) => (answers[name] === undefined ? {} : { [name]: answers[name] });
  switch (kind) {
    case 'coverage':
      return {
        organization,
        verdict: answers['verdict'],
        sections: answers['sections'] ?? [],
        reason: answers['reason'],
      };
    case 'crosswalk': {
      const member = textIn(answers, 'member');
      const named = catalog.find('crosswalk', textIn(answers, 'entry'))?.data.kind ?? 'role';
      return { organization, ...(member === '' ? given('missing') : { [named]: member }) };
    }
    case 'topic':
      return { organization, ...given('statements'), places: answers['places'] ?? [], ...given('missing') };
  }
}
