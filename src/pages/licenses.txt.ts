import type { APIRoute } from 'astro';
import { licensesText } from '../integrations/licenses/licenses-text.ts';
import { textFile } from '../site/files.ts';
import { licensesView } from '../site/views/licenses.ts';

export const GET: APIRoute = () => textFile(licensesText(licensesView().shipped));
