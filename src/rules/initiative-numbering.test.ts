import { breaksRule } from './test-support/check-broken.ts';

breaksRule('initiative-numbering', [
  {
    what: '順番と違う番号',
    edits: [['initiatives/kiyose/external-training.yaml', 'number: (2)-1', 'number: (2)-3']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '(2)-3',
    message: '番号「(2)-3」は3番目を表しますが、order は1です。',
    maybe: '(2)-1',
  },
  {
    what: '番号と違う順番',
    edits: [['initiatives/kiyose/external-training.yaml', 'order: 1', 'order: 2']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '2\ndocument',
    message: '番号「(2)-1」は1番目を表しますが、order は2です。',
    maybe: '1',
  },
  {
    what: '上の項目と違う番号',
    edits: [['initiatives/kiyose/external-training.yaml', 'number: (2)-1', 'number: (1)-1']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '(1)-1',
    message: '番号「(1)-1」が、上の項目の番号「(2)」に続きません。',
    maybe: '(2)-1',
  },
  {
    what: '番号の形',
    edits: [['initiatives/kiyose/development.yaml', 'number: ①', 'number: (1)']],
    file: 'initiatives/kiyose/development.yaml',
    at: '(1)',
    message: '番号「(1)」は、この段の番号の形（例: ①）ではありません。',
    maybe: '①',
  },
]);
