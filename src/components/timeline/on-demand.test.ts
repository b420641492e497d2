import { describe, expect, it } from 'vitest';
import { onDemand } from './on-demand.ts';

describe('a part of the program that is loaded on demand', () => {
  it('is loaded once, and handed on at once from then on', async () => {
    let loads = 0;
    const part = onDemand(
      async () => (loads += 1),
      () => undefined,
    );
    expect(part.loaded).toBeUndefined();
    await new Promise<number>((done) => part.use(done));
    const heard: number[] = [];
    part.use((one) => heard.push(one));
    expect([heard, loads, part.loaded]).toEqual([[1], 1, 1]);
  });

  it('is asked for again after it could not be loaded', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return 'part';
    };
    await new Promise<void>((failed) => onDemand(load, failed).use(() => undefined));
    expect(await new Promise((done) => onDemand(load, () => undefined).use(done))).toBe('part');
  });
});
