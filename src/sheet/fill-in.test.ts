import { expect, it } from 'vitest';
import { LONGEST_NOTE, type Notes } from '../device/shapes/notes.ts';
import { SELF_CHECK, type SelfCheck } from '../device/shapes/self-check.ts';
import type { Paper } from '../domain/interview/paper.ts';
import { choicesFrom, notesOn, strayNotes, textsOf, withNote, withSheet } from './fill-in.ts';
import type { SheetData } from './sheet-data.ts';

const paper = {
  sections: [
    {
      rows: [
        [
          { kind: 'text', lines: [] },
          { kind: 'choice', id: 'kiyose/expertise', label: '' },
          { kind: 'field', id: 'ability:kiyose/expertise', label: '知識・技術のメモ', room: 2 },
        ],
        [
          { kind: 'text', lines: [] },
          { kind: 'choice', id: 'kiyose/ethics', label: '' },
          { kind: 'field', id: 'free', label: 'ほかに', room: 2 },
        ],
      ],
    },
  ],
  scale: ['これから', '支えがあればできる', 'ひとりでできる', '人に示せる'],
} as unknown as Paper;
const data = (more: Partial<SheetData> = {}): SheetData => ({
  paper,
  roles: ['kiyose/kakaricho', 'kiyose/shunin'],
  moved: {},
  date: '2026-11-21',
  siteName: 'みちしるべ',
  fileName: 'x.xlsx',
  ...more,
});
const selfCheck = (abilities: Record<string, Record<string, number>>): SelfCheck => ({
  ...SELF_CHECK.empty,
  abilities: Object.fromEntries(
    Object.entries(abilities).map(([role, answers]) => [
      role,
      Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, name: id, day: null }])),
    ]),
  ) as SelfCheck['abilities'],
});
const SHEET = 'kiyose/shunin..kakaricho';
const field = { id: 'free', label: 'ほかに' };

it('circles what was answered for the next role, and else what was answered for the own one', () => {
  const kept = selfCheck({
    'kiyose/shunin': { 'kiyose/expertise': 3, 'kiyose/ethics': 4 },
    'kiyose/kakaricho': { 'kiyose/expertise': 1 },
    'kiyose/bucho': { 'kiyose/ethics': 1 },
  });
  expect(choicesFrom(kept, data())).toEqual({ 'kiyose/expertise': 'これから', 'kiyose/ethics': '人に示せる' });
});

it('circles nothing on a sheet that may read no role, nor for abilities that the sheet does not have', () => {
  const kept = selfCheck({ 'kiyose/shunin': { 'kiyose/expertise': 3, 'kiyose/vision': 3 } });
  expect(choicesFrom(kept, data({ roles: [] }))).toEqual({});
  expect(choicesFrom(kept, data())).toEqual({ 'kiyose/expertise': 'ひとりでできる' });
});

it('follows ids that moved; an answer under the id of today counts first', () => {
  const moved = { 'kiyose/skills': 'kiyose/expertise', 'kiyose/gone': null };
  const answers = { 'kiyose/skills': 1, 'kiyose/gone': 2 };
  expect(choicesFrom(selfCheck({ 'kiyose/shunin': answers }), data({ moved }))).toEqual({
    'kiyose/expertise': 'これから',
  });
  expect(choicesFrom(selfCheck({ 'kiyose/shunin': { 'kiyose/expertise': 4, ...answers } }), data({ moved }))).toEqual({
    'kiyose/expertise': '人に示せる',
  });
});

it('writes a note, writes it over, and takes it away when it is empty', () => {
  const one = withNote({ sheets: {} }, SHEET, field, 'あ', '2026-11-21');
  expect(one).toEqual({ sheets: { [SHEET]: { free: { text: 'あ', name: 'ほかに', day: '2026-11-21' } } } });
  const two = withNote(one, SHEET, field, 'い', '2026-11-22');
  expect(textsOf(notesOn(two, SHEET))).toEqual({ free: 'い' });
  expect(withNote(two, SHEET, field, '', '2026-11-23')).toEqual({ sheets: {} });
});

it('leaves the notes on other sheets alone', () => {
  const other: Notes = { sheets: { 'kiyose/bucho': { free: { text: 'x', name: 'y', day: null } } } };
  const both = withNote(other, SHEET, field, 'あ', '2026-11-21');
  expect(withSheet(both, SHEET, {})).toEqual(other);
});

it('cuts a note of absurd length', () => {
  const long = withNote({ sheets: {} }, SHEET, field, 'x'.repeat(LONGEST_NOTE + 1), '2026-11-21');
  expect(notesOn(long, SHEET)['free']?.text).toHaveLength(LONGEST_NOTE);
});

it('finds the notes whose field is gone, and no others', () => {
  const notes = {
    free: { text: 'a', name: 'ほかに', day: null },
    'step:read:chapter:kiyose/old': { text: 'b', name: '前の一歩', day: null },
  };
  expect(strayNotes(notes, paper)).toEqual([
    { id: 'step:read:chapter:kiyose/old', text: 'b', name: '前の一歩', day: null },
  ]);
});
