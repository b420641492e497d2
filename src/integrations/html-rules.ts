import type { ConfigData } from 'html-validate';

/**
 * What the built pages are held to: everything that html-validate recommends, what it asks of whole documents, and its
 * rules for accessibility. Each difference has its reason here.
 */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Every script and style comes from this site's own folder; a hash beside it would be made by the same hand.
    'require-sri': 'off',
    // Boxes of one choice of many share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // The forms without a button to send change what is in sight at once, and send nothing.
    'wcag/h32': 'off',
    // A region that scrolls is a `div` with a name; the bars of the timeline are lists in a grid.
    'prefer-native-element': ['error', { exclude: ['region', 'list', 'listitem'] }],
  },
};
