// Tells which files of the built page make up a view, from the list that the build leaves beside them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the build tells of one of its modules. */
interface BuiltModule {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type BuiltModules = Readonly<Record<string, BuiltModule>>;

/** Files of the module and of all it imports, styles among them; without those every view has. None where the page is not built. */
export async function listViewFiles(webFolder: string, module: string): Promise<readonly string[]> {
  const modules = await readModules(join(webFolder, '.vite', 'manifest.json'));
  const files = new Set<string>();
  const seen = new Set<string>();
  const enter = (name: string): void => {
    const built = modules[name];
    if (built === undefined || built.isEntry === true || seen.has(name)) return;
    seen.add(name);
    for (const file of [built.file, ...(built.css ?? [])]) files.add(file);
    built.imports?.forEach(enter);
  };
  enter(module);
  return [...files];
}

async function readModules(path: string): Promise<BuiltModules> {
  try {
    // The build of this very page wrote it.
    return JSON.parse(await readFile(path, 'utf8')) as BuiltModules;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
