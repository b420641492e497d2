import type { ServedSite } from '../headers.ts';
import { apacheHtaccess, apacheSettings } from './apache.ts';
import { iisSettings } from './iis.ts';
import { nginxSettings } from './nginx.ts';

/** The ready settings of a built site, by their place in the folder `settings`. All are made from one table. */
export const settingsFiles = (site: ServedSite): Readonly<Record<string, string>> => ({
  'apache/htaccess.txt': apacheHtaccess(site),
  'apache/michishirube.conf': apacheSettings(site),
  'iis/web.config': iisSettings(site),
  'nginx/michishirube.conf': nginxSettings(site),
});
