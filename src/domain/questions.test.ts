import { describe, expect, it } from 'vitest';
import { answerFields, answerOf } from './questions.ts';

const question = '研修には、何がありますか';
const asked = ['研修'];

describe('the answer of a question', () => {
  it('is a section of a chapter, or an entry of the kind that the field is called by', () => {
    expect(answerOf({ question, asked, chapter: 'kiyose/policy-ed4/duties#table' })).toEqual({
      kind: 'chapter',
      id: 'kiyose/policy-ed4/duties',
      fragment: 'table',
    });
    expect(answerOf({ question, asked, role: 'kiyose/kacho' })).toEqual({ kind: 'role', id: 'kiyose/kacho' });
  });

  it('is not there when the question does not say it, and the first of several counts', () => {
    expect(answerOf({ question, asked })).toBeUndefined();
    const two = { question, asked, skill: 'kiyose/rpa', role: 'kiyose/kacho' };
    expect(answerFields(two)).toEqual(['role', 'skill']);
    expect(answerOf(two)).toEqual({ kind: 'role', id: 'kiyose/kacho' });
  });
});
