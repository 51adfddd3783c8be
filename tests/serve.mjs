/**
 * Serves the built site as GitHub Pages does: under BASE_PATH, gzipped, `404.html` for what isn't there, `/folder` sent on to `/folder/`.
 * `npm start` runs it; the browser tests and the bench call `serve`.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @type {Record<string, string>} */
const typeOf = types;
const compressible = /text|javascript|json|xml|svg|octet/;

/**
 * Kept for all servers of a process: the tests start several for the same build.
 * @type {Map<string, Buffer>}
 */
const compressed = new Map();

/** @param {string} file */
const isFile = async (file) => (await stat(file).catch(() => undefined))?.isFile() ?? false;

/**
 * Starts the server and resolves to its address, for instance `http://localhost:4321/notes/`, and a function that stops it.
 * `swap` publishes another build in its place.
 * @param {{ directory?: string, basePath?: string, port?: number, first?: string }} [options] port 0 takes any free one; `first` is a
 * script that every page runs before its own, for a browser that cannot be given one otherwise
 * @returns {Promise<{ address: string, swap: (directory: string) => void, close: () => Promise<void> }>}
 */
export async function serve({ directory = 'dist', basePath = '/', port = 0, first = '' } = {}) {
  const base = `/${basePath}/`.replace(/\/+/g, '/');
  let published = directory;

  const server = createServer(async ({ url = '/', headers }, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    } catch {
      path = '';
    }
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : '..';
    // One answer comes from one build, also while another is being published.
    const root = published;
    let file = join(root, inside);
    let status = 200;
    if (inside.split(sep).includes('..')) {
      status = 404;
    } else if (path.endsWith('/')) {
      file = join(file, 'index.html');
    } else if (await isFile(join(file, 'index.html'))) {
      response
        .writeHead(301, { location: `${encodeURI(path)}/${new URL(url, 'http://localhost').search}` })
        .end();
      return;
    }
    if (status === 200 && !(await isFile(file))) status = 404;
    if (status === 404) file = join(root, '404.html');

    const type = typeOf[extname(file)] ?? 'application/octet-stream';
    let body = await readFile(file).catch(() => Buffer.from('Not found: run npm run build first'));
    // Before the policy of the page, which does not hold for what stands above it.
    if (first !== '' && file.endsWith('.html'))
      body = Buffer.from(String(body).replace('<head>', () => `<head><script>${first}</script>`));
    const gzip = compressible.test(type) && /\bgzip\b/.test(String(headers['accept-encoding']));
    if (gzip) {
      const key = first + file;
      body = compressed.get(key) ?? gzipSync(body, { level: 9 });
      compressed.set(key, body);
    }
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-cache',
      // A sandboxed frame is of no origin, and asks for the scripts of its own page as a stranger.
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
      ...(gzip && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(undefined));
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${boundPort}${base}`,
    swap: (next) => {
      published = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const basePath = process.env['BASE_PATH'] || '/';
  const wanted = Number(process.env['PORT'] ?? 4321);
  // A port that is taken is no reason to fail when the reader named none.
  const { address } = await serve({ basePath, port: wanted }).catch((error) => {
    if (error.code === 'EADDRINUSE' && process.env['PORT'] === undefined) return serve({ basePath });
    throw error;
  });
  console.log(`Gradient Notes: ${address}  (Ctrl+C stops it)`);
}
