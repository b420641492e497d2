import { expect, it } from 'vitest';
import { readRecord } from '../kept.ts';
import { LONGEST_NOTE, NOTES } from './notes.ts';

const read = (data: unknown) => {
  const reading = readRecord(NOTES, JSON.parse(JSON.stringify({ version: 1, data })));
  return [reading.value, reading.trouble];
};
const note = { text: '窓口の並び順を変えた\n二行目', name: '知識・技術の思い当たる場面・メモ', day: '2026-11-21' };

it.each(['kiyose/kakaricho', 'kiyose/shunin..kakaricho'])('keeps the notes on the sheet %s', (sheet) => {
  const data = {
    sheets: {
      [sheet]: {
        'ability:kiyose/expertise': note,
        'step:read:chapter:kiyose/policy-ed4/duties#table': { ...note, day: null },
        'next-day': note,
      },
    },
  };
  expect(read(data)).toEqual([data, null]);
});

it('keeps every note that can be read beside those that cannot', () => {
  const data = {
    sheets: {
      'kiyose/kakaricho': {
        free: note,
        'no field': note,
        agreed: { ...note, text: '' },
        support: { ...note, text: 7 },
        learning: { ...note, text: 'x'.repeat(LONGEST_NOTE + 1) },
        workload: { text: 'x' },
      },
      'kiyose/kakaricho/supervisor': { free: note },
      '../x': { free: note },
      'kiyose/bucho': 'text',
    },
  };
  expect(read(data)).toEqual([{ sheets: { 'kiyose/kakaricho': { free: note } } }, 'partly']);
});

it('is not taken in by names that objects have by themselves', () => {
  const record: unknown = JSON.parse(
    '{"version":1,"data":{"sheets":{"__proto__":{"free":{"text":"x","name":"y"}},"kiyose/bucho":{"constructor":{"text":"x","name":"y"},"__proto__":{"text":"x","name":"y"}}}}}',
  );
  const { value } = readRecord(NOTES, record);
  expect(value).toEqual({ sheets: { 'kiyose/bucho': { constructor: { text: 'x', name: 'y', day: null } } } });
  expect(Object.getPrototypeOf(value?.sheets['kiyose/bucho'])).toBe(Object.prototype);
});
