import { describe, expect, it } from 'vitest';
import { finishProse, type ProseContext } from './prose-html.ts';

const context: ProseContext = {
  entryLink: (kind, id, fragment) =>
    kind === 'role' && id === 'kiyose/kacho'
      ? { href: `/hr/kiyose/roles/kacho/${fragment ? `#${fragment}` : ''}`, name: '課長' }
      : undefined,
  drawing: (code) => (code.startsWith('flowchart') ? '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>' : undefined),
  terms: [
    { id: 'dx', words: ['DX'] },
    { id: 'ojt', words: ['OJT'] },
  ],
};

describe('finishProse', () => {
  it('turns a link to an entry into its address, and names it when the text is empty', () => {
    expect(
      finishProse('<p><a href="role:kiyose/kacho">上司</a><a href="role:kiyose/kacho#next"></a></p>', context).html,
    ).toBe('<p><a href="/hr/kiyose/roles/kacho/">上司</a><a href="/hr/kiyose/roles/kacho/#next">課長</a></p>');
  });

  it('explains a term once, where it first appears, outside links and headings', () => {
    const { html, terms } = finishProse('<h2>1 <span>DX</span></h2><p><a href="/x/">DX</a>とDXとDX、OJT</p>', context);
    expect(html).toBe(
      '<h2>1 <span>DX</span></h2><p><a href="/x/">DX</a>と<a class="term" href="#term-dx">DX</a>とDX、<a class="term" href="#term-ojt">OJT</a></p>',
    );
    expect(terms).toEqual(['dx', 'ojt']);
  });

  it('puts the drawing in place of a Mermaid fence, named by the figure around it', () => {
    const { html } = finishProse(
      '<figure data-title="四つの柱"><pre><code class="language-mermaid">flowchart LR\n</code></pre></figure>',
      context,
    );
    expect(html).toBe(
      '<figure data-title="四つの柱"><div class="diagram-box" role="region" aria-label="図: 四つの柱" tabindex="0"><svg viewBox="0 0 1 1" role="img" aria-label="四つの柱の図。内容はすぐ後の文章・表と同じです。"><path d="M0 0"></path></svg></div></figure>',
    );
  });

  it('never lets Mermaid code reach a reader, drawn or not', () => {
    expect(finishProse('<pre><code class="language-mermaid">pie title x</code></pre>', context).html).toBe('');
  });

  it('gives a table a region of its own that scrolls', () => {
    expect(finishProse('<table><tbody><tr><td>1</td></tr></tbody></table>', context).html).toBe(
      '<div class="table-region" role="region" aria-label="表1" tabindex="0"><table><tbody><tr><td>1</td></tr></tbody></table></div>',
    );
  });
});
