/** Names the success criteria of WCAG that a test speaks of; `npm run a11y:report` counts the tests by them. */
export const criteria = (...numbers: string[]) => ({
  annotation: { type: 'WCAG', description: numbers.join(' ') },
});
