import { href } from './href.ts';

/**
 * Rules for the browser (speculation rules): when somebody points at a link for a moment, the page behind it is fetched
 * beforehand. Only pages of this site, whose addresses end in a slash: no download, no data. The browser itself leaves it
 * when its reader saves data or has switched it off. https://wicg.github.io/nav-speculation/
 */
export const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: [href('/'), href('/*/')] }, eagerness: 'moderate' }],
});
