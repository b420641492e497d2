// The first use of a search box begins to load what the search page will need. Nothing loads before.
const FILES = [
  'pagefind/pagefind.js',
  'search/vocabulary.table.gz',
  'search/glossary.table.gz',
  'search/asked.table.gz',
];

document.addEventListener('focusin', function begin({ target }) {
  const form = (target as HTMLInputElement).matches('[name="q"]') && (target as HTMLInputElement).form;
  if (!form) return;
  document.removeEventListener('focusin', begin);
  for (const file of FILES) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = new URL(`../${file}`, form.action).href;
    document.head.append(link);
  }
});
