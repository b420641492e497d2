import { firstSegment, lastSegment } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import type { StepKind, StepTarget } from './step.ts';

/**
 * The address on the site to which a step leads, from the site's root. Checking oneself against a role or against the
 * skills of a persona has pages of its own; every other step leads to its target.
 */
export function stepAddress(kind: StepKind, { kind: of, id, fragment }: StepTarget): string {
  if (kind === 'check' && of === 'role') return `/${firstSegment(id)}/self-check/${lastSegment(id)}/`;
  if (kind === 'check' && of === 'persona') return `/${firstSegment(id)}/self-check/skills/`;
  return addressOf(of, id, fragment);
}
