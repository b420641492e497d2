import { expect, test } from 'vitest';
import { cleanDrawing, UnusableDrawingError } from './clean-drawing.ts';

/** A flowchart as Mermaid 12 gives it, shortened: a cluster, two nodes, a dotted edge with its words. */
const raw = (inside = '', attributes = 'aria-roledescription="flowchart-v2"') => `
<svg id="drawing0" width="100%" xmlns="http://www.w3.org/2000/svg" class="flowchart" style="max-width: 420px;"
     viewBox="4.5 1.2 379.2578125 200.5" role="graphics-document document" ${attributes}>
<style>#drawing0{fill:#333;}</style>
<g>
<marker id="drawing0_flowchart-v2-pointEnd" class="marker flowchart-v2" viewBox="0 0 10 10" refX="5" refY="5" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto"><path d="M 0 0 L 10 5 L 0 10 z" class="arrowMarkerPath" style="stroke-width: 1;"></path></marker>
<marker id="drawing0_flowchart-v2-crossEnd" class="marker cross" viewBox="0 0 11 11"><path d="M 1,1 l 9,9"></path></marker>
<g class="root">
<g class="clusters"><g class="cluster" id="drawing0-hr" data-look="classic"><rect style="" x="12" y="20.04" width="200" height="100"></rect><g class="cluster-label" transform="translate(60, 20.04)"><g><rect class="background" style="stroke: none"></rect><text y="-10.1"><tspan class="row" x="0" y="-0.1em" dy="1.1em"><tspan font-weight="normal">人事の</tspan><tspan font-weight="normal"> 計画</tspan></tspan></text></g></g></g></g>
<g class="edges edgePaths"><path d="M188.7578125,136.5999984L188.75,156.6" id="drawing0-L_a_b_0" class="edge-thickness-normal edge-pattern-dotted flowchart-link" style=";" data-edge="true" data-points="W3s=" marker-end="url(#drawing0_flowchart-v2-pointEnd)" onclick="alert(1)"></path></g>
<g class="edgeLabels"><g class="edgeLabel" transform="translate(111.5, 55)"><g class="label" transform="translate(0, -9)"><g><rect class="background" x="-26" y="-5" width="52" height="28"></rect><text y="-10.1" text-anchor="middle"><tspan class="row" x="0" y="-0.1em" dy="1.1em"><tspan>具体化</tspan></tspan></text></g></g></g></g>
<g class="nodes">
<g class="node default" id="drawing0-flowchart-a-0" transform="translate(188.75, 99.8)"><rect class="basic label-container" style="fill:#f00 !important" fill="#f00" x="-100.4453125" y="-36.8" width="200.89" height="73.6"></rect><g class="label" transform="translate(0, -20.8)"><rect></rect><g><text y="-10.1"><tspan class="row" x="0" y="-0.1em" dy="1.1em"><tspan>第5次長期</tspan></tspan><tspan class="row" x="0" y="1em" dy="1.1em"><tspan>総合&amp;計画</tspan></tspan></text></g></g></g>
<g class="node" transform="translate(10, 10)"><g class="basic label-container outer-path"><path d="M0 0 L5 5.04" stroke="none" fill="#eee"></path><path d="M0 0 L5 5 M5 5 L0 0" stroke="#333" fill="none"></path></g><polygon points="10,0 146.04,0 10,-40" transform="translate(-78,20)"></polygon></g>
${inside}
</g></g></g>
<defs><filter id="drawing0-drop-shadow"><feDropShadow></feDropShadow></filter></defs>
<linearGradient id="drawing0-gradient"><stop stop-color="red"></stop></linearGradient>
</svg>`;

test('what is kept of a drawing', () => {
  expect(cleanDrawing(raw(), 'abc')).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" class="diagram-drawing" viewBox="4 1 381 202" width="381" height="202" role="img">
      <defs>
        <marker id="diagram-abc-point-end" viewBox="0 0 10 10" refX="5" refY="5" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto">
          <path class="diagram-arrow" d="M 0 0 L 10 5 L 0 10 z" />
        </marker>
      </defs>
      <rect class="diagram-cluster" x="12" y="20" width="200" height="100" />
      <path class="diagram-edge diagram-edge-dotted" d="M188.8,136.6L188.8,156.6" marker-end="url(#diagram-abc-point-end)" />
      <text class="diagram-cluster-label" text-anchor="middle"><tspan x="112" y="38">人事の 計画</tspan></text>
      <g>
        <rect class="diagram-edge-label-ground" x="85.5" y="41" width="52" height="28" />
        <text class="diagram-edge-label" text-anchor="middle"><tspan x="111.5" y="61">具体化</tspan></text>
      </g>
      <g>
        <rect class="diagram-node" x="88.3" y="63" width="200.9" height="73.6" />
        <text class="diagram-node-label" text-anchor="middle"><tspan x="188.8" y="95.8">第5次長期</tspan><tspan x="188.8" y="115.8">総合&#x26;計画</tspan></text>
      </g>
      <g>
        <path class="diagram-node" d="M0 0 L5 5" transform="translate(10,10)" />
        <polygon class="diagram-node" points="-58,30 78,30 -58,-10" />
      </g>
    </svg>
    "
  `);
});

test('nothing is left that could style, run, or meet other ids', () => {
  const kept = cleanDrawing(raw('<script>alert(1)</script><title>x</title>'), 'abc');
  expect(kept).not.toMatch(/style|script|onclick|data-|fill=|stroke=|font|#333|alert|gradient|drawing0|<title/);
  expect([...kept.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(['diagram-abc-point-end']);
});

test('the same drawing is kept under two names without a shared id', () => {
  const ids = (svg: string) => [...svg.matchAll(/(?:id="|url\(#)([^")]+)/g)].map((match) => match[1]);
  expect(ids(cleanDrawing(raw(), 'one'))).toEqual(['diagram-one-point-end', 'diagram-one-point-end']);
  expect(ids(cleanDrawing(raw(), 'two'))).toEqual(['diagram-two-point-end', 'diagram-two-point-end']);
});

test('cleaning is the same every time', () => {
  expect(cleanDrawing(raw(), 'abc')).toBe(cleanDrawing(raw(), 'abc'));
});

test.each([
  ['HTML', raw('<foreignObject><div>字</div></foreignObject>'), '図の中の「foreignObject」は使えません。'],
  ['an image', raw('<image href="x.png"></image>'), '図の中の「image」は使えません。'],
  ['a link', raw('<a href="https://example.jp/"><text>字</text></a>'), '図の中の「a」は使えません。'],
  ['a turned shape', raw('<g transform="rotate(45)"><rect width="1" height="1"></rect></g>'), '回した形は使えません。'],
  ['another kind of diagram', raw('', 'aria-roledescription="sequence"'), '図は flowchart で書いてください。'],
  ['no drawing', '<p>Syntax error</p>', '図は flowchart で書いてください。'],
])('%s is refused rather than lost', (_, svg, message) => {
  expect(() => cleanDrawing(svg, 'abc')).toThrow(UnusableDrawingError);
  expect(() => cleanDrawing(svg, 'abc')).toThrow(message);
});
