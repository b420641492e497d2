import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type SiteName, siteFolder } from './built-sites.ts';

/** A start tag of a built page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Whether it stands in a `<template>`: it is part of the page only when a script takes it out. */
  waits: boolean;
}

/** A page of a built site. */
export interface BuiltPage {
  /** From the site's root, without the base path: `kiyose/roles/kakaricho/`, '' for home. */
  address: string;
  html: string;
  tags: readonly Tag[];
  /** The programs that stand inside the page; neither data nor rules for fetching beforehand. */
  inlineScripts: readonly string[];
}

/** Paths of all files of a built site whose names end so, from its root, with forward slashes. */
export const builtFiles = (site: SiteName, ending: string): string[] =>
  readdirSync(siteFolder(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(siteFolder(site), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g;
/** Start tags, and the end of a template. Attributes are written in double quotes or without a value. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>|<\/template>/g;
const ATTRIBUTE = /([^\s=>"']+)(?:="([^"]*)")?/g;
const LETTERS: Record<string, string> = { amp: '&', '#38': '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };
const decode = (text: string) => text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => LETTERS[name] ?? whole);

/**
 * Reads the tags of a page as this site writes them: ten times as fast as a parser of any HTML, which the 1,350 pages of
 * two sites need.
 * @throws an Error when something in it could be a tag and was not read
 */
export function readTags(html: string, where: string): Pick<BuiltPage, 'tags' | 'inlineScripts'> {
  const inlineScripts: string[] = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, '').replace(SCRIPT, (_, tag: string, script: string) => {
    if (script !== '' && !/\stype="(application\/json|speculationrules)"/.test(tag)) inlineScripts.push(script);
    return tag;
  });
  const tags: Tag[] = [];
  let templates = 0;
  for (const [, name, attributes = ''] of text.matchAll(TAG)) {
    if (name === undefined) templates -= 1;
    else {
      const found = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      tags.push({ name, attributes: new Map(found), waits: templates > 0 });
      if (name === 'template') templates += 1;
    }
  }
  const starts = text.match(/<[a-z]/gi)?.length ?? 0;
  if (starts !== tags.length || templates !== 0)
    throw new Error(`${where}: ${starts} tags begin, ${tags.length} were read, ${templates} templates stay open`);
  return { tags, inlineScripts };
}

const known = new Map<SiteName, readonly BuiltPage[]>();

/** All pages of a built site, read once a worker. */
export function builtPages(site: SiteName): readonly BuiltPage[] {
  const pages =
    known.get(site) ??
    builtFiles(site, '.html').map((file) => {
      const html = readFileSync(join(siteFolder(site), file), 'utf8');
      return { address: file.replace(/(^|\/)index\.html$/, '$1'), html, ...readTags(html, file) };
    });
  known.set(site, pages);
  return pages;
}
