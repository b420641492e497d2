import { expect, it } from 'vitest';
import { markUpAgreement, type Speaking } from './agreement.ts';

const found = (id: string, score: number, more: Partial<Speaking> = {}): Speaking => ({
  id,
  score,
  title: id,
  document: id,
  matters: [],
  ...more,
});
const orderOf = (some: Speaking[]) => markUpAgreement(some).map(({ id }) => id);

it('puts what two documents say of one matter before a record that fits a little better and stands alone', () => {
  const [one, other] = [found('one', 0.8, { matters: ['3', '7'] }), found('other', 0.78, { matters: ['7'] })];
  expect(orderOf([found('alone', 0.82), one, other])).toEqual(['one', 'other', 'alone']);
});

it('takes sections with the same title for the same matter', () => {
  const [one, other] = [
    found('one', 0.8, { title: '(2) 研修の広域化' }),
    found('other', 0.78, { title: '研修の広域化' }),
  ];
  expect(orderOf([found('alone', 0.82), one, other])).toEqual(['one', 'other', 'alone']);
});

it('does not count a second record of the same document', () => {
  const [one, other] = [0.8, 0.78].map((score) => found(String(score), score, { matters: ['7'], document: 'same' }));
  expect(orderOf([found('alone', 0.82), one!, other!])).toEqual(['alone', '0.8', '0.78']);
});

it('keeps a record that fits much better first', () => {
  const some = [found('one', 0.6, { matters: ['7'] }), found('other', 0.6, { matters: ['7'] })];
  expect(orderOf([...some, found('alone', 0.9)])[0]).toBe('alone');
});
