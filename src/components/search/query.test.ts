import { describe, expect, it } from 'vitest';
import { normalizeQuery, readRequest, writeRequest } from './query.ts';

describe('the request in the address of the search page', () => {
  it('survives being written and read again', () => {
    const request = { query: '係長 DX&研修', filters: { 種類: '職層', 文書: '基本方針（令和8年）' } };
    expect(readRequest(writeRequest(request))).toEqual(request);
  });

  it('is empty when nothing is asked', () => {
    expect(writeRequest({ query: '', filters: {} })).toBe('');
    expect(readRequest('')).toEqual({ query: '', filters: {} });
  });

  it('leaves out filters that do not exist and survives broken escapes', () => {
    expect(readRequest('?q=%E3%81&foo=1&%')).toEqual({ query: '\uFFFD', filters: {} });
  });

  it('cuts a query that is far too long', () => {
    expect(readRequest(`?q=${'あ'.repeat(5000)}`).query).toHaveLength(200);
  });
});

describe('normalizeQuery', () => {
  it.each([
    ['ＤＸ推進', 'DX推進'],
    ['ｽｷﾙﾏｯﾌﾟ', 'スキルマップ'],
    ['  係長　 研修 ', '係長 研修'],
  ])('reads %s as %s', (typed, read) => {
    expect(normalizeQuery(typed)).toBe(read);
  });
});
