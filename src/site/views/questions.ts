import { addressOf, documentOfChapter } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { targetName } from '../../domain/path/picked-steps.ts';
import { answerOf } from '../../domain/questions.ts';
import type { Entry } from '../../model/entry.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import type { Link } from '../links.ts';
import { byForce, outOfForce } from '../out-of-force.ts';

/** A question as a link to its answer, with the name of the place that it leads to. */
interface QuestionLink extends Link {
  place: string;
}

/** The questions of a set, under the fragment by which `addressOf` leads to it. */
interface QuestionGroup {
  id: string;
  title: string;
  questions: QuestionLink[];
}

const groupOf = (catalog: Catalog, { id, data }: Entry<'question-set'>): QuestionGroup => ({
  id: addressOf('question-set', id).split('#', 2)[1] ?? '',
  title: data.title,
  questions: data.questions.flatMap((question) => {
    const answer = answerOf(question);
    return answer
      ? [
          {
            text: question.question,
            href: entryHref(answer.kind, answer.id, answer.fragment),
            place: targetName(catalog, answer),
          },
        ]
      : [];
  }),
});

/**
 * 問いから引く: what staff ask, with the place that answers it, document by document: the home organisation first, and what
 * is in force before what is not.
 */
export async function questionsView() {
  const { catalog } = await loadSite();
  const sets = Map.groupBy(
    catalog.all('question-set').toSorted((a, b) => a.data.order - b.data.order),
    ({ id }) => documentOfChapter(id),
  );
  const documents = organizationsFrom(catalog, settings.homeOrganization).flatMap(({ id: org, data: { name } }) =>
    catalog
      .of('document', org)
      .toSorted((a, b) => byForce(outOfForce(a.data.status), outOfForce(b.data.status)))
      .flatMap(({ id, data: { shortTitle, status } }) => {
        const own = sets.get(id);
        return own
          ? [
              {
                id: id.replaceAll('/', '-'),
                title: `${name} ${shortTitle}`,
                href: entryHref('document', id),
                status: DOCUMENT_STATUS_NAMES[status],
                groups: own.map((set) => groupOf(catalog, set)),
              },
            ]
          : [];
      }),
  );
  const count = documents.reduce(
    (sum, { groups }) => groups.reduce((inner, { questions }) => inner + questions.length, sum),
    0,
  );
  return { count, documents };
}
