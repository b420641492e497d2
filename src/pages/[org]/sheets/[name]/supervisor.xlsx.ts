import type { APIRoute } from 'astro';
import { workbookFile } from '../../../../site/files.ts';
import { sheetPaths, sheetWorkbook } from '../../../../site/views/sheet.ts';

export const getStaticPaths = () => sheetPaths();

export const GET: APIRoute = async ({ props }) =>
  workbookFile(await sheetWorkbook(String(props['org']), String(props['name']), 'supervisor'));
