import { firstSegment, lastSegment } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import type { StepKind, StepTarget } from './step.ts';

/**
 * The address on the site to which a step leads, from the site's root. Checking oneself against a role or on the skill
 * map has pages of its own; every other step leads to its target.
 */
export function stepAddress(kind: StepKind, { kind: of, id, fragment }: StepTarget): string {
  if (kind === 'check' && of === 'role') return `/${firstSegment(id)}/self-check/${lastSegment(id)}/`;
  if (kind === 'check' && of === 'persona') return `/${firstSegment(id)}/self-check/skills/`;
  if (kind === 'check' && of === 'skill-category') return `/${firstSegment(id)}/self-check/skills/#${lastSegment(id)}`;
  return addressOf(of, id, fragment);
}
