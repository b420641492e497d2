import type { LicensedWithText } from './packages.ts';

const RULE = '-'.repeat(72);

/** The licences of what is in the built site as one text file, to go with every copy of it. */
export const licensesText = (packages: readonly LicensedWithText[]): string =>
  [
    'このサイトに入っている、ほかの人が作ったプログラムと値のライセンスです。',
    ...packages.map(({ name, version, licence, what, text }) =>
      [RULE, `${name} ${version}（${licence}）`, what, '', text].join('\n'),
    ),
    '',
  ].join('\n\n');
