import '../styles/findings-panel.css';
import { findingsFor, type PageFinding } from './page-findings.ts';

/**
 * What the check says about this page, above it, while somebody writes (`npm run dev`). It comes by the connection by which
 * the page is renewed, whenever a file changes. No part of the built site.
 */
const SEVERITIES = { error: '誤り', warning: '注意' } as const;

const element = (name: string, text = '', className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
};

/** A button that opens the place in the writer's own editor. */
function placeButton({ file, line, column }: PageFinding): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const button = element('button', place);
  button.setAttribute('type', 'button');
  button.title = 'エディターで開く';
  button.addEventListener(
    'click',
    () => void fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(place)}`),
  );
  return button;
}

function item(finding: PageFinding): HTMLElement {
  const row = element('li');
  row.append(
    element('strong', SEVERITIES[finding.severity], `findings-${finding.severity}`),
    element('span', finding.message),
    element('p', finding.hint),
    placeButton(finding),
  );
  return row;
}

function list(findings: readonly PageFinding[]): HTMLElement {
  const all = element('ul');
  all.append(...findings.map(item));
  return all;
}

function draw(findings: readonly PageFinding[]): void {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const { here, elsewhere } = findingsFor(findings, location.pathname.slice(base.length));
  document.querySelector('.findings-panel')?.remove();
  if (here.length + elsewhere.length === 0) return;
  const panel = element('section', '', 'findings-panel');
  panel.setAttribute('role', 'status');
  panel.setAttribute('aria-label', '検査の指摘');
  if (here.length > 0) panel.append(element('h2', `この頁の指摘 ${here.length}件`), list(here));
  if (elsewhere.length > 0) {
    const more = element('details');
    more.append(element('summary', `ほかのファイルの指摘 ${elsewhere.length}件`), list(elsewhere));
    panel.append(more);
  }
  document.querySelector('main')?.before(panel);
}

import.meta.hot?.on('michishirube:findings', (findings: PageFinding[]) => draw(findings));
import.meta.hot?.send('michishirube:ask');
