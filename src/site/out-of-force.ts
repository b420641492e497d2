import { isInForce } from '../domain/editions.ts';
import { type DocumentStatus, DOCUMENT_STATUS_NAMES } from '../model/kinds/document.ts';

/** What has to be said beside a thing whose document is not in force; undefined where it is. */
export const outOfForce = (status: DocumentStatus): string | undefined =>
  isInForce(status) ? undefined : DOCUMENT_STATUS_NAMES[status];

/** In which order editions stand: in force, to come, replaced. */
const ORDER: readonly (string | undefined)[] = [
  undefined,
  DOCUMENT_STATUS_NAMES.upcoming,
  DOCUMENT_STATUS_NAMES.superseded,
];

/** Compares two words of `outOfForce` by that order. */
export const byForce = (a: string | undefined, b: string | undefined): number => ORDER.indexOf(a) - ORDER.indexOf(b);
