import { careerBands } from './career-bands.ts';
import { competencies } from './competencies.ts';
import { coverage } from './coverage.ts';
import { crosswalk } from './crosswalk.ts';
import { documents } from './documents.ts';
import { errata } from './errata.ts';
import { expectations } from './expectations.ts';
import { guidelineItems } from './guideline-items.ts';
import { initiatives } from './initiatives.ts';
import { pathSteps } from './path-steps.ts';
import { personaExpectations } from './persona-expectations.ts';
import { personas } from './personas.ts';
import { planTargets } from './plan-targets.ts';
import { roleChanges } from './role-changes.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { skills } from './skills.ts';
import { staffImages } from './staff-images.ts';
import { stages } from './stages.ts';
import { statistics } from './statistics.ts';
import type { Table } from './table.ts';
import { terms } from './terms.ts';
import { trainings } from './trainings.ts';

export type { Field, Member, Row, Table } from './table.ts';

/** The tables of the open data, in the order in which they are published. */
export const TABLES: readonly Table[] = [
  documents,
  sections,
  roles,
  competencies,
  expectations,
  roleChanges,
  staffImages,
  skills,
  personas,
  personaExpectations,
  stages,
  trainings,
  careerBands,
  pathSteps,
  initiatives,
  planTargets,
  guidelineItems,
  coverage,
  statistics,
  terms,
  crosswalk,
  errata,
];
