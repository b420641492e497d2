/**
 * Starts the scripts that a page holds back in `<template data-waiting="…">` until there is something for them to do, so
 * that most readers never load them. A script that was started once is not started again.
 */
export function startWaiting(name: string): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(`template[data-waiting="${name}"]`)) {
    template.replaceWith(document.importNode(template.content, true));
  }
}
