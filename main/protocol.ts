import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetFor } from './assets.js';
import { DIST } from './paths.js';

/** Makes `app:` a scheme with an origin of its own. Must run before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Lets windows of `session` load our built pages, and nothing else, from `app://duologue/`. */
export function serveApp(session: Session): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const asset = method === 'GET' ? assetFor(url, DIST) : null;
    if (asset === null) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(asset.file), { headers: asset.headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
