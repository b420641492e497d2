// Writes the whole address of the page at its end, for paper: the files do not know the name of their server.
for (const place of document.querySelectorAll('[data-here]'))
  place.textContent = new URL(place.textContent ?? '', location.href).href;
