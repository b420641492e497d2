import type { Rule } from './rule.ts';

/** What `npm run diagrams` writes: bare shapes and words. */
const ELEMENTS = new Set('svg defs marker g path rect circle ellipse polygon polyline line text tspan'.split(' '));
const ATTRIBUTES = new Set(
  'xmlns class id viewBox width height role d points x y rx ry r cx cy x1 y1 x2 y2 refX refY markerUnits markerWidth markerHeight orient marker-start marker-end text-anchor transform'.split(
    ' ',
  ),
);
/** A value that points outside its own drawing, or holds more than numbers and names. */
const STRANGE_VALUE = /url\((?!#[\w-]+\))|[<&]|:(?!\/\/www\.w3\.org\/2000\/svg)/;

const TAG = /<(\/?)([^\s/>]*)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|</g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

interface Strange {
  what: string;
  index: number;
}

/** What stands in a drawing that the drawing program never writes. */
function* strangeParts(svg: string): Generator<Strange> {
  for (const { 0: tag, 2: name, 3: attributes = '', index } of svg.matchAll(TAG)) {
    if (name === undefined || !ELEMENTS.has(name)) {
      yield { what: tag === '<' ? (svg.slice(index, index + 20).split('\n', 1)[0] ?? '') : `<${name ?? ''}>`, index };
      continue;
    }
    for (const { 0: written, 1: attribute = '', 2: value = '', index: at } of attributes.matchAll(ATTRIBUTE)) {
      if (ATTRIBUTES.has(attribute) && !STRANGE_VALUE.test(value)) continue;
      yield { what: written, index: index + 1 + (svg[index + 1] === '/' ? 1 : 0) + name.length + at };
    }
  }
}

export const unsafeDrawing: Rule = {
  id: 'unsafe-drawing',
  severity: 'error',
  title: '図の絵に、形と文字のほかのものが無いこと',
  why: '図の絵は頁にそのまま入ります。手で書き加えたプログラムやリンクは、開いた人のブラウザーで動きます。',
  example: { bad: '<rect onclick="…" />', good: 'npm run diagrams -- --all' },
  *check({ pictures }) {
    for (const [file, svg] of pictures) {
      for (const { what, index } of strangeParts(svg)) {
        const above = svg.slice(0, index).split('\n');
        yield {
          spot: { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 },
          message: `図の絵に「${what.length > 40 ? `${what.slice(0, 40)}…` : what}」があります。`,
          hint: '図の絵は手で直しません。このファイルを消し、npm run diagrams で描き直してください。',
        };
      }
    }
  },
};
