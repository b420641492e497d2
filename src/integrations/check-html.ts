import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { HTML_RULES } from './html-rules.ts';

/** Something in a page that HTML does not allow. */
export interface HtmlFault {
  /** The page's file below the site's folder, with `/`. */
  page: string;
  /** The rule of html-validate: `wcag/h30`. */
  rule: string;
  message: string;
  /** Where in the page, as a CSS selector. Null for the page as a whole. */
  selector: string | null;
}

const checker = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

/**
 * Checks one page.
 * @param html the page as it is sent
 * @param page the name that its faults bear
 */
export function checkHtml(html: string, page: string): HtmlFault[] {
  return checker
    .validateStringSync(html, page)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({ page, rule: ruleId, message, selector })),
    );
}

/** The rules that every page is held to, in the order of their names. */
export const htmlRules = (): string[] =>
  [...checker.getConfigForSync('page.html').getRules()]
    .filter(([, [severity]]) => Number(severity) > 0)
    .map(([rule]) => rule)
    .sort();
