import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damagedText, holds, isUnpolluted, nastyText } from '../../test-support/holds.ts';
import { openingAddress, writeAddress } from './address.ts';
import { readAddress } from './read-address.ts';

const KEYS = Object.keys(openingAddress());
/** A fragment of parts that look like ours. */
const likeOurs = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...KEYS), nastyText()),
      fc.oneof(
        nastyText(),
        nastyText().map((text) => encodeURIComponent(text.replaceAll(/[\uD800-\uDFFF]/g, ''))),
        fc.constantFrom('rank', 'table', '3', 'a', 'a/b', 'a:3'),
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `#${parts.map((part) => part.join('=')).join('&')}`);

it('a fragment of any text is read without an exception, and what was read is written and read as the same', () => {
  holds(
    fc.property(fc.oneof(nastyText(), likeOurs, damagedText(likeOurs)), (fragment) => {
      const { address } = readAddress(fragment);
      expect(Object.keys(address)).toEqual(KEYS);
      expect(readAddress(`#${writeAddress(address)}`)).toEqual({ address, broken: [], anchor: null });
      expect(isUnpolluted()).toBe(true);
    }),
    500,
  );
});
