import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

/** Runs a program without a word unless it fails. */
export function succeeds(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trimEnd());
  return status === 0;
}

/** Whether packages of Debian or Ubuntu can be installed here. */
export const canUseApt = (): boolean =>
  platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs packages of Debian or Ubuntu, without starting what they bring.
 * @param say is told, in Japanese, what is being installed, and when that fails
 */
export function installWithApt(packages: readonly string[], say: (message: string) => void): boolean {
  say(`${packages.join(' と ')} を apt-get で入れます。`);
  // In run level 1 the scripts of packages leave services alone.
  const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const installed =
    succeeds('apt-get', ['update', '-qq'], quiet) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  if (!installed) say('apt-get では入れられませんでした。');
  return installed;
}
