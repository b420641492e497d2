import { describe, expect, it } from 'vitest';
import { NO_REQUEST, readRequest, withFilter, writeRequest } from './query.ts';

describe('the request in the address of the search page', () => {
  it('survives being written and read again', () => {
    const request = { query: '係長 DX&研修', filters: { 種類: '職層', 版: '現行' }, literal: true };
    expect(readRequest(writeRequest(request))).toEqual(request);
  });

  it('is empty when nothing is asked', () => {
    expect(writeRequest(NO_REQUEST)).toBe('');
    expect(readRequest('')).toEqual(NO_REQUEST);
  });

  it('leaves out filters that do not exist and survives broken escapes', () => {
    expect(readRequest('?q=%E3%81&foo=1&%')).toEqual({ ...NO_REQUEST, query: '\uFFFD' });
  });

  it('cuts a query that is far too long', () => {
    expect(readRequest(`?q=${'あ'.repeat(5000)}`).query).toHaveLength(200);
  });

  it('takes a filter away when its value is empty', () => {
    const one = withFilter({ ...NO_REQUEST, query: '研修' }, '種類', '職層');
    expect(one.filters).toEqual({ 種類: '職層' });
    expect(withFilter(one, '種類', '').filters).toEqual({});
  });
});
