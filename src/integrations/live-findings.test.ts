import { describe, expect, it } from 'vitest';
import { liveFindings } from './live-findings.ts';

/** What the integration adds to a command of Astro's. */
function addedTo(command: 'dev' | 'build'): string[] {
  const added: string[] = [];
  const setup = liveFindings().hooks['astro:config:setup'] as (options: object) => void;
  setup({
    command,
    config: { root: new URL('file:///project/') },
    injectScript: (_: string, script: string) => added.push(script),
    updateConfig: () => added.push('vite'),
  });
  return added;
}

describe('the findings of the check above a page', () => {
  it('are there while somebody writes', () => {
    expect(addedTo('dev')).toEqual([`import '/src/dev/findings-panel.ts';`, 'vite']);
  });

  it('are no part of what is built', () => {
    expect(addedTo('build')).toEqual([]);
  });
});
