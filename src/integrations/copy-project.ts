import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from '../bench/projects.ts';

/**
 * Copies this project with its content, to be changed and built without touching the original. The packages are shared.
 * @param root the repository
 * @param folder the copy; what is there goes
 */
export function copyProject(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of PROGRAM) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
