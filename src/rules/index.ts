import { addresseeDisagreement } from './addressee-disagreement.ts';
import { aliasClaimedTwice } from './alias-claimed-twice.ts';
import { basisDisagreement } from './basis-disagreement.ts';
import { coverageIncomplete } from './coverage-incomplete.ts';
import { coverageItem } from './coverage-item.ts';
import { coverageWithoutClause } from './coverage-without-clause.ts';
import { crosswalkSameCity } from './crosswalk-same-city.ts';
import { danglingFragment } from './dangling-fragment.ts';
import { danglingInternalLink } from './dangling-internal-link.ts';
import { danglingProseLink } from './dangling-prose-link.ts';
import { danglingReference } from './dangling-reference.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { declaredCount } from './declared-count.ts';
import { diagramDrawing } from './diagram-drawing.ts';
import { diagramTextEquivalent } from './diagram-text-equivalent.ts';
import { documentIncomplete } from './document-incomplete.ts';
import { documentStatus } from './document-status.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateOrder } from './duplicate-order.ts';
import { duplicateStage } from './duplicate-stage.ts';
import { editionOverlap } from './edition-overlap.ts';
import { effectContradiction } from './effect-contradiction.ts';
import { effectOfUnknown } from './effect-of-unknown.ts';
import { emptyCell } from './empty-cell.ts';
import { emptyLevel } from './empty-level.ts';
import { emptyValue } from './empty-value.ts';
import { eraMismatch } from './era-mismatch.ts';
import { erratumCode } from './erratum-code.ts';
import { forbiddenMarkup } from './forbidden-markup.ts';
import { guidelineOrder } from './guideline-order.ts';
import { hiddenLetters } from './hidden-letters.ts';
import { initiativeNumbering } from './initiative-numbering.ts';
import { invalidValue } from './invalid-value.ts';
import { levelOutOfRange } from './level-out-of-range.ts';
import { lookalikeLetters } from './lookalike-letters.ts';
import { malformedId } from './malformed-id.ts';
import { markInUnmarkedTable } from './mark-in-unmarked-table.ts';
import { misplacedFile } from './misplaced-file.ts';
import { missingField } from './missing-field.ts';
import { missingSource } from './missing-source.ts';
import { movedSection } from './moved-section.ts';
import { nameDisagreement } from './name-disagreement.ts';
import { nextRoleOrder } from './next-role-order.ts';
import { orderGap } from './order-gap.ts';
import { orphanEntry } from './orphan-entry.ts';
import { otherOrganization } from './other-organization.ts';
import { outsideLink } from './outside-link.ts';
import { outsizeFile } from './outsize-file.ts';
import { parentCycle } from './parent-cycle.ts';
import { parentLevel } from './parent-level.ts';
import { partOfWhole } from './part-of-whole.ts';
import { pathForEveryRole } from './path-for-every-role.ts';
import { pathGap } from './path-gap.ts';
import { pathGapClosed } from './path-gap-closed.ts';
import { pathIntroduction } from './path-introduction.ts';
import { pathLength } from './path-length.ts';
import { pathStepAfter } from './path-step-after.ts';
import { pathStepCycle } from './path-step-cycle.ts';
import { pathStepDoubled } from './path-step-doubled.ts';
import { pathStepTarget } from './path-step-target.ts';
import { pathSubject } from './path-subject.ts';
import { planNumbering } from './plan-numbering.ts';
import { proseStructure } from './prose-structure.ts';
import { questionAnswer } from './question-answer.ts';
import { questionDocument } from './question-document.ts';
import { questionDoubled } from './question-doubled.ts';
import { questionWording } from './question-wording.ts';
import { raggedTable } from './ragged-table.ts';
import { readingMismatch } from './reading-mismatch.ts';
import { repeatedItem } from './repeated-item.ts';
import { repeatedOrganization } from './repeated-organization.ts';
import { reservedName } from './reserved-name.ts';
import { reusedId } from './reused-id.ts';
import { reviewOverdue } from './review-overdue.ts';
import { roleCycle } from './role-cycle.ts';
import { sectionNumbering } from './section-numbering.ts';
import { sourceDisagreement } from './source-disagreement.ts';
import { splitCategory } from './split-category.ts';
import { staleDrawing } from './stale-drawing.ts';
import { statisticRatio } from './statistic-ratio.ts';
import { statisticReferences } from './statistic-references.ts';
import { statisticSum } from './statistic-sum.ts';
import { statisticValues } from './statistic-values.ts';
import { statusBehindDate } from './status-behind-date.ts';
import { supersededAsCurrent } from './superseded-as-current.ts';
import { tableDisagreement } from './table-disagreement.ts';
import { termNotInText } from './term-not-in-text.ts';
import { termSpelling } from './term-spelling.ts';
import { tierOrder } from './tier-order.ts';
import { unbalancedBrackets } from './unbalanced-brackets.ts';
import { uncertainYear } from './uncertain-year.ts';
import { unenteredKind } from './unentered-kind.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownMark } from './unknown-mark.ts';
import { unlinkedTraining } from './unlinked-training.ts';
import { unreadableFile } from './unreadable-file.ts';
import { untrainedAbility } from './untrained-ability.ts';
import { unsafeDrawing } from './unsafe-drawing.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unusedErratum } from './unused-erratum.ts';
import { welcomeLength } from './welcome-length.ts';
import { welcomePages } from './welcome-pages.ts';
import { wrongType } from './wrong-type.ts';
import { yamlMachinery } from './yaml-machinery.ts';
import { yearsOutOfOrder } from './years-out-of-order.ts';
import { EXCEPTION_RULES } from './exception-rules.ts';
import type { Rule, RuleDescription } from './rule.ts';

/** Every rule, in the order in which they are explained: files, references, structure, figures, dates, words, prose, paths, gaps. */
export const RULES: readonly Rule[] = [
  unreadableFile,
  outsizeFile,
  yamlMachinery,
  hiddenLetters,
  reservedName,
  malformedId,
  misplacedFile,
  duplicateId,
  reusedId,
  movedSection,
  unknownField,
  missingField,
  missingSource,
  emptyValue,
  wrongType,
  invalidValue,
  unknownMark,
  emptyLevel,
  danglingReference,
  danglingFragment,
  danglingProseLink,
  danglingInternalLink,
  outsideLink,
  unsafeLink,
  otherOrganization,
  supersededAsCurrent,
  sourceDisagreement,
  orphanEntry,
  unusedErratum,
  raggedTable,
  emptyCell,
  markInUnmarkedTable,
  tableDisagreement,
  repeatedItem,
  repeatedOrganization,
  crosswalkSameCity,
  coverageItem,
  coverageIncomplete,
  coverageWithoutClause,
  unenteredKind,
  duplicateOrder,
  orderGap,
  welcomePages,
  roleCycle,
  nextRoleOrder,
  tierOrder,
  parentCycle,
  parentLevel,
  initiativeNumbering,
  declaredCount,
  guidelineOrder,
  addresseeDisagreement,
  planNumbering,
  sectionNumbering,
  nameDisagreement,
  splitCategory,
  duplicateStage,
  effectOfUnknown,
  effectContradiction,
  levelOutOfRange,
  basisDisagreement,
  erratumCode,
  uncertainYear,
  statisticReferences,
  statisticValues,
  statisticSum,
  statisticRatio,
  partOfWhole,
  yearsOutOfOrder,
  datesOutOfOrder,
  eraMismatch,
  reviewOverdue,
  documentStatus,
  editionOverlap,
  statusBehindDate,
  documentIncomplete,
  lookalikeLetters,
  unbalancedBrackets,
  termSpelling,
  readingMismatch,
  aliasClaimedTwice,
  termNotInText,
  proseStructure,
  unknownComponent,
  forbiddenMarkup,
  welcomeLength,
  diagramTextEquivalent,
  diagramDrawing,
  staleDrawing,
  unsafeDrawing,
  pathSubject,
  pathForEveryRole,
  pathIntroduction,
  pathStepTarget,
  pathStepDoubled,
  pathStepAfter,
  pathStepCycle,
  pathLength,
  pathGap,
  pathGapClosed,
  untrainedAbility,
  unlinkedTraining,
  questionAnswer,
  questionDocument,
  questionDoubled,
  questionWording,
];

/** What every problem may be called, with the rules about the list of exceptions: one page each under /guide/rules/. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = [...RULES, ...EXCEPTION_RULES];
