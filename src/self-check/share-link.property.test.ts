import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damagedText, holds, isUnpolluted, nastyText } from '../test-support/holds.ts';
import { checksum, readShared, writeShared } from './share-link.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const shared = fc
  .tuple(
    word,
    word,
    fc.dictionary(
      fc.oneof(
        word,
        fc.tuple(word, word).map((parts) => parts.join('/')),
      ),
      fc.integer({ min: 0, max: 9 }),
      { noNullPrototype: true },
    ),
  )
  .map(([org, page, values]) => ({
    scope: `${org}/${page}`,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`${org}/${name}`, value])),
  }));

it('every answer that is shared arrives', () => {
  holds(
    fc.property(shared, (answers) => {
      expect(readShared(writeShared(answers))).toEqual(answers);
    }),
    300,
  );
});

it('a fragment of any text is read without an exception, also one with a fitting checksum', () => {
  const body = fc
    .array(fc.oneof(nastyText(), fc.constantFrom('1', 'a.b', '1_x', '2_a_b')), { maxLength: 4 })
    .map((parts) => parts.join('~'));
  const fragment = fc.oneof(
    nastyText(),
    nastyText().map((text) => `#s=${text}`),
    body.map((text) => `#s=${text}~${checksum(text)}`),
    damagedText(shared.map(writeShared)),
  );
  holds(
    fc.property(fragment, (text) => {
      const read = readShared(text);
      if ('values' in read) expect(readShared(writeShared(read))).toEqual(read);
      else expect(['damaged', 'newer']).toContain(read.problem);
      expect(isUnpolluted()).toBe(true);
    }),
    500,
  );
});
