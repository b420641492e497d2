/**
 * npm run rename -- KIND:OLD NEW --reason 理由: moves an id, follows every reference, and notes the move so that the old
 * address leads to the new one.
 * Exit code: 0 done, 1 the content would not hold any more, 2 wrong arguments.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeFiles } from '../src/content-io/apply-edits.ts';
import { checkFiles } from '../src/content-io/check-files.ts';
import { readFolder } from '../src/content-io/read-content.ts';
import { renameEntry, RenameRefusedError } from '../src/content-io/rename-entry.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readCommand } from '../src/integrations/command-line.ts';
import { COLLECTIONS } from '../src/model/collections.ts';
import { KIND_NAMES } from '../src/model/kind-names.ts';
import { newProblems } from '../src/rules/new-problems.ts';
import { reportCli } from '../src/rules/report/cli.ts';
import { settings } from '../src/settings.ts';

const USAGE = `使い方: npm run rename -- 種類:いまのID 新しいID --reason 理由
例: npm run rename -- role:kiyose/kakaricho kiyose/kakari-cho --reason 呼び名をそろえた`;

const root = resolve(import.meta.dirname, '..');
try {
  const { values, words } = readCommand(
    process.argv.slice(2),
    { reason: { type: 'string', default: '' } },
    { least: 2, most: 2, otherwise: 'いまのIDと新しいIDを書いてください。' },
  );
  const [old = '', to = ''] = words;
  const reason = values.reason.trim();
  if (reason === '') throw new BadOptionError('理由（--reason）を書いてください。「変更のお知らせ」に出ます。');
  const [kindName = '', from = ''] = old.split(':', 2);
  const kind = KIND_NAMES.find((one) => one === kindName);
  if (!kind) throw new BadOptionError(`「${kindName}」という種類はありません。種類は ${KIND_NAMES.join('、')} です。`);
  const today = dayInJapan(new Date());
  const files = await readFolder(root, 'src/content');
  const done = renameEntry(files, {
    kind,
    from,
    to,
    date: today,
    reason,
    home: settings.homeOrganization,
  });
  const encoder = new TextEncoder();
  const after = [
    ...files.filter(({ file }) => !done.gone.includes(file) && !done.texts.has(file)),
    ...[...done.texts].map(([file, text]) => ({ file, bytes: encoder.encode(text) })),
  ];
  const surroundings = { drawings: [], exceptions: '', today };
  const problems = newProblems(checkFiles({ files, ...surroundings }), checkFiles({ files: after, ...surroundings }));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log('このまま動かすと、内容の約束に合わなくなります。何も書き込みません。\n');
    console.log(reportCli(problems, after.length, { colour: false }));
    process.exitCode = 1;
  } else {
    for (const file of done.texts.keys()) mkdirSync(dirname(join(root, file)), { recursive: true });
    await writeFiles(root, done.texts);
    for (const file of done.gone) rmSync(join(root, file));
    console.log(
      `${COLLECTIONS[kind].label}「${from}」を「${to}」に動かしました。${done.references}か所の参照を直しました。`,
    );
    console.log(`書き換えたファイル: ${[...done.texts.keys()].join('、')}`);
  }
} catch (error) {
  if (!(error instanceof RenameRefusedError) && !(error instanceof BadOptionError)) throw error;
  console.error(`✗ ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
