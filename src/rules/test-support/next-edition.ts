import { copied } from './check-broken.ts';

/** A further edition of the valid catalog's policy as a file, without its text. @param fields its lines of state and dates */
export const nextEdition = (fields: string) => ({
  'documents/kiyose/policy-ed5.yaml': copied(
    'documents/kiyose/policy-ed3.yaml',
    ['status: superseded\nissuedEra: 平成28年\n', fields],
    ['edition: 平成28年見直し', 'edition: 次の版'],
    ['（平成28年見直し）', '（次の版）'],
  ),
});

/** The one that follows what is in force, announced for 2027-04-01. */
export const ANNOUNCED_EDITION = nextEdition(
  'status: upcoming\neffectiveDate: 2027-04-01\npredecessor: kiyose/policy-ed4\n',
);
