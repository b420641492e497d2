import { addressOf } from '../addresses.ts';
import { byKanaRow } from '../kana.ts';
import { ALIASES_FIELD, ERRATA_FIELD, ID_FIELD, rowSource } from './shared-fields.ts';
import { defineTable } from './table.ts';

/** The glossary, in the order of the syllabary like its page. */
export const terms = defineTable({
  name: 'terms',
  label: '用語',
  description: '用語集。一行が一つの用語で、五十音の順に並ぶ',
  fields: [
    ID_FIELD,
    { key: 'term', label: '用語', type: 'string', description: '用語。代表の書き方' },
    { key: 'reading', label: 'よみ', type: 'string', description: 'よみ（ひらがな）' },
    ALIASES_FIELD,
    { key: 'definition', label: '意味', type: 'string', description: '意味。読み解き版' },
    {
      key: 'basis',
      label: '根拠',
      type: 'string',
      values: ['source', 'editorial'],
      description: 'source=方針の説明に基づく、editorial=編集側で補った一般的な説明',
    },
    { key: 'related', label: '関連する用語', type: 'strings', description: '関連する用語のID' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    byKanaRow(catalog.all('term'), ({ data }) => data.reading)
      .flatMap(({ things }) => things)
      .map(({ id, data }) => ({
        id,
        term: data.term,
        reading: data.reading,
        aliases: data.aliases ?? [],
        definition: data.definition,
        basis: data.basis,
        related: data.related ?? [],
        errata: data.errata ?? [],
        source: rowSource(data.source),
        url: addressOf('term', id),
      })),
});
