import { relative, resolve } from 'node:path';
import { BadBaseError, normalizeBase } from '../src/integrations/build-record.ts';
import { BuildStepError, buildSite } from '../src/integrations/build-site.ts';
import { dayInJapan } from '../src/integrations/calendar-day.ts';
import { BadOptionError, readOptions } from '../src/integrations/command-line.ts';
import { settings } from '../src/settings.ts';

const root = resolve(import.meta.dirname, '..');

const interruption = new AbortController();
let exitCode = 1;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    exitCode = code;
    interruption.abort();
  });
}

const start = performance.now();
try {
  const values = readOptions(process.argv.slice(2), {
    base: { type: 'string', default: process.env['MICHISHIRUBE_BASE'] ?? settings.base },
    out: { type: 'string', default: process.env['MICHISHIRUBE_OUT'] ?? 'dist' },
    today: { type: 'string', default: process.env['MICHISHIRUBE_TODAY'] ?? dayInJapan(new Date()) },
  });
  const base = normalizeBase(values.base);
  const out = resolve(root, values.out);
  await buildSite({
    root,
    out,
    base,
    today: values.today,
    toMachines: settings.markdownTwins
      ? { name: settings.siteName, tagline: settings.tagline, home: settings.homeOrganization }
      : null,
    ...(settings.editing && { editing: { repository: settings.editing, siteName: settings.siteName } }),
    signal: interruption.signal,
    onStep: (step, seconds) => console.log(seconds === undefined ? `… ${step}` : `✓ ${step}　${seconds.toFixed(1)}秒`),
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`できました: ${relative(process.cwd(), out) || out}（${base} 用、全体で${seconds.toFixed(1)}秒）`);
} catch (error) {
  if (interruption.signal.aborted) {
    console.error('\n中断しました。前に作ったサイトはそのままです。');
  } else if (error instanceof BuildStepError) {
    console.error(`${error.output.trimEnd()}\n\n✗ ${error.message}`);
  } else if (error instanceof BadBaseError || error instanceof BadOptionError) {
    console.error(`✗ ${error.message}`);
  } else throw error;
  process.exitCode = exitCode;
}
