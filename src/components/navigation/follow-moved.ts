// The place inside a page that has moved (`#table`) is looked for in the new one; the page's own refresh would lose it.
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link && location.hash !== '') {
  if (link.hash === '') link.hash = location.hash;
  location.replace(link.href);
}
