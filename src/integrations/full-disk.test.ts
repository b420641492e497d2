import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fullDiskMessage, isDiskFull } from './full-disk.ts';

/** The device that answers every writing as a full disk does, with the real error. */
function writeToFullDisk(): unknown {
  try {
    writeFileSync('/dev/full', 'a');
  } catch (error) {
    return error;
  }
  return undefined;
}

it('knows a full disk from its error', () => {
  expect(isDiskFull(writeToFullDisk())).toBe(true);
});

it.each(['ENOSPC: no space left on device, write', 'No space left on device (os error 28)', 'EDQUOT: quota exceeded'])(
  'knows a full disk from what a program prints: %s',
  (output) => {
    expect(isDiskFull(undefined, output)).toBe(true);
  },
);

it('takes no other fault for a full disk', () => {
  expect(isDiskFull(new Error('no such page'), 'ENOENT: no such file or directory')).toBe(false);
});

it('says where, how much is free, and what to do, also for a folder that is not there yet', async () => {
  const folder = join(tmpdir(), 'not/there/yet');
  expect(await fullDiskMessage([folder, tmpdir()])).toMatch(
    new RegExp(
      `^ディスクの空きが足りないため、サイトを作れませんでした。前に作ったサイトはそのままです。\\n  ${folder} の空き: [0-9,]+ MB\\n  ${tmpdir()} の空き: [0-9,]+ MB\\n  要らないファイルを消すか`,
    ),
  );
});
