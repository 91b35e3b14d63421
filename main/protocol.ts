import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetFor, pictureFor, pictureHeaders } from './assets.js';
import { DIST } from './paths.js';
import type { PictureStore } from './pictures/picture-store.js';

/** Makes `app:` a scheme with an origin of its own. Must run before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Lets windows of `session` load our built pages from `app://duologue/`, and nothing else but the
 * pictures of the open article where it is given them.
 */
export function serveApp(session: Session, pictures: PictureStore | null = null): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const wanted = pictures === null || method !== 'GET' ? null : pictureFor(url);
    if (pictures !== null && wanted !== null) return pictureResponse(pictures, wanted);
    const asset = method === 'GET' ? assetFor(url, DIST) : null;
    if (asset === null) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(asset.file), { headers: asset.headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

async function pictureResponse(
  pictures: PictureStore,
  { content, key }: NonNullable<ReturnType<typeof pictureFor>>,
): Promise<Response> {
  const picture = await pictures.picture(content, key);
  if (picture === null) return new Response(null, { status: 404 });
  return new Response(picture.bytes as Uint8Array<ArrayBuffer>, {
    headers: pictureHeaders(picture.type),
  });
}
