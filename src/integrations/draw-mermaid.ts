import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { launchArguments } from './browser.ts';
import { LETTER_SIZE } from './clean-drawing.ts';

/** Mermaid could not read a diagram. The message is Mermaid's own, in English. */
export class MermaidError extends Error {
  override name = 'MermaidError';
}

/** What the page's script answers for one diagram. */
type Drawn = { svg: string } | { error: string };

/** The part of Mermaid that is used in the page. */
interface MermaidInPage {
  initialize: (config: object) => void;
  render: (id: string, code: string) => Promise<{ svg: string }>;
}

const CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  htmlLabels: false,
  deterministicIds: true,
  deterministicIDSeed: 'michishirube',
  // The fonts of the site. Ideographs are as wide as high in all of them, so that the boxes fit whichever the reader has.
  fontFamily: "'BIZ UDPGothic', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif",
  fontSize: LETTER_SIZE,
  themeVariables: { fontSize: `${LETTER_SIZE}px` },
  // Lines break where the author writes <br/>: Mermaid would break Japanese anywhere.
  markdownAutoWrap: false,
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    wrappingWidth: 2000,
    padding: 12,
    nodeSpacing: 28,
    rankSpacing: 48,
    subGraphTitleMargin: { top: 8, bottom: 12 },
  },
};

/**
 * Draws Mermaid diagrams with the real Mermaid in a headless browser, without network.
 * @param codes the texts of the fences
 * @param executablePath the browser, as found by browser.ts
 * @returns for each code Mermaid's SVG, or the error when Mermaid cannot read it
 */
export async function drawMermaid(
  codes: readonly string[],
  executablePath: string,
): Promise<(string | MermaidError)[]> {
  const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="ja"><body></body></html>');
    await page.addScriptTag({ path: script });
    const drawn = await page.evaluate(
      async ({ codes, config }): Promise<Drawn[]> => {
        const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage };
        mermaid.initialize(config);
        const results: Drawn[] = [];
        for (const [index, code] of codes.entries()) {
          try {
            results.push({ svg: (await mermaid.render(`drawing${index}`, code)).svg });
          } catch (error) {
            results.push({ error: error instanceof Error ? error.message : String(error) });
          }
        }
        return results;
      },
      { codes: [...codes], config: CONFIG },
    );
    return drawn.map((result) => ('svg' in result ? result.svg : new MermaidError(result.error)));
  } finally {
    await browser.close();
  }
}
