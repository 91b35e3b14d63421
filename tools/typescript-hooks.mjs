/**
 * Lets a script of ours import the project's TypeScript as it stands:
 *   import { register } from 'node:module';
 *   register('./typescript-hooks.mjs', import.meta.url);
 *   const { startSession } = await import('../tests/session/session.ts');
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/**
 * A '.js' import that does not exist is the '.ts' beside it.
 * @param {string} specifier
 * @param {import('node:module').ResolveHookContext} context
 * @param {(specifier: string, context: import('node:module').ResolveHookContext) => Promise<import('node:module').ResolveFnOutput>} nextResolve
 */
export async function resolve(specifier, context, nextResolve) {
  try {
    return await nextResolve(specifier, context);
  } catch (cause) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw cause;
    return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
  }
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
  });
  return { format: 'module', source: code, shortCircuit: true };
}
