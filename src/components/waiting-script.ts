/**
 * Starts the scripts that a page holds back in `<template data-waiting="…">` until there is something for them to do, so
 * that most readers never load them. A script that was started once is not started again. start-waiting.ts hears it.
 */
export function startWaiting(name: string): void {
  document.dispatchEvent(new CustomEvent('michishirube-wanted', { detail: name }));
}
