import { expect, it } from 'vitest';
import { prepareLookup } from './glossary.ts';
import { inNames } from './plan.ts';
import { GLOSSARY, RECORDS, vocabularyOf } from './test-support/memory-engine.ts';
import { cutIntoUnits } from './units.ts';
import { prepareVocabulary } from './vocabulary.ts';

const many = ['課長', '係長級', '面談'].map((t) => ({ t: [t], a: ['上司'], k: '用語' }));
const lookup = prepareLookup([...GLOSSARY, ...many]);
const vocabulary = prepareVocabulary(vocabularyOf(RECORDS));
const said = (query: string) => inNames(query, cutIntoUnits(query, lookup, vocabulary));

it.each([
  ['パワハラの相談', 'ハラスメントの相談', 'another name'],
  ['面接の受付', '面談の受付', 'another name of two things, of which the first is meant'],
  ['ハラスメントの相談', 'ハラスメントの相談', 'a name as it is'],
  ['上司の相談', '上司の相談', 'what may mean many things'],
  ['職場の相談', '職場の相談', 'no name'],
])('says %s in names as %s (%s)', (query, expected) => {
  expect(said(query)).toBe(expected);
});
