import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that only writes down what it is asked for: the home that a hostile page would call. */
export interface Home {
  readonly address: string;
  /** Paths that were asked for, and 'connection' for each connection that was made. */
  readonly seen: string[];
  readonly server: Server;
}

/** A fixture for Playwright: the server listens as long as the test runs. */
// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
export async function listeningHome({}, use: (home: Home) => Promise<void>): Promise<void> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => seen.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await use({ address: `http://127.0.0.1:${String(port)}`, seen, server });
  await new Promise((resolve) => server.close(resolve));
}
