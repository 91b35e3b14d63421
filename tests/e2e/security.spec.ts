import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { docxFile, para } from '../fixtures/documents/docx-file.js';
import { odtFile, odtPara } from '../fixtures/documents/odt-file.js';
import { rtfFile } from '../fixtures/documents/rtf-file.js';
import { latin, PdfWriter } from '../fixtures/pdf/pdf-writer.js';
import {
  binaryPlist,
  emailFile,
  mhtmlFile,
  webArchive,
  zipFile,
} from '../fixtures/wrapped-pages.js';
import { epubFile } from '../fixtures/books/epub-file.js';
import { startSession } from '../session/session.js';
import { AppDriver } from './app-driver.js';
import { expect, test } from './fixtures.js';
import { listeningHome, type Home } from './listening-server.js';
import { NOBODY } from './launch.js';

/** Everything a saved page can do to act or to call home; each address ends in what it came from. */
function hostilePage(home: string): string {
  return `<!doctype html>
<html lang="en" onload="window.pwned = 'html'">
<head>
<meta charset="utf-8">
<base href="${home}/base/">
<meta http-equiv="refresh" content="0; url=${home}/refresh">
<title>The hostile page</title>
<link rel="stylesheet" href="${home}/style.css">
<link rel="preload" as="image" href="${home}/preload.png">
<link rel="prefetch" href="${home}/prefetch"><link rel="dns-prefetch" href="${home}">
<link rel="preconnect" href="${home}"><link rel="icon" href="${home}/icon.png">
<link rel="manifest" href="${home}/manifest"><link rel="modulepreload" href="${home}/module.js">
<style>@import url("${home}/import.css");
@font-face { font-family: X; src: url("${home}/font.woff2"); }
body { font-family: X; background: url("${home}/background.png"); }</style>
<script>window.pwned = 'inline'; fetch('${home}/fetch'); document.title = 'pwned';</script>
<script src="${home}/script.js"></script>
<script type="module">import '${home}/module.js'; window.pwned = 'module';</script>
</head>
<body onload="window.pwned = 'body'" background="${home}/body.png">
<article>
<h1>The hostile page</h1>
<p>This first paragraph is here to be read. It stands for the honest part of a page that somebody has
saved, and it is long enough, with its commas, its clauses and its full stops, to be found.</p>
<p onclick="window.pwned = 'click'">Before the picture. <img src="${home}/image.png"
 srcset="${home}/srcset.png 2x" onerror="window.pwned = 'error'" alt="A picture"> And after it.</p>
<p>A link <a href="javascript:window.pwned='link'">with script</a>,
<a href="java&#10;script:window.pwned='obfuscated'">one that hides it</a>,
<a href="data:text/html,<script>window.pwned=1</script>">one with data</a> and
<a href="${home}/link" ping="${home}/ping" target="_blank" download>one that leads outside</a>.</p>
<iframe src="${home}/frame" srcdoc="<script>parent.pwned = 'frame'</script>"></iframe>
<object data="${home}/object"></object><embed src="${home}/embed">
<video src="${home}/video" poster="${home}/poster.png" autoplay></video>
<audio src="${home}/audio" autoplay></audio>
<svg onload="window.pwned = 'svg'"><use href="${home}/use.svg#x"/><image href="${home}/svg.png"/></svg>
<math><mtext><style><img src=x onerror="window.pwned = 'mutation'"></style></mtext></math>
<form action="${home}/form"><input name="a" autofocus onfocus="window.pwned = 'focus'"><button>Go</button></form>
<p style="background-image: url(${home}/style-attribute.png)">The second paragraph has a style of its
own, and asks for a picture with it. The reader should see these words, and nothing should be fetched.</p>
<p>The third paragraph ends the page, so that there is enough of it to be taken for an article.</p>
</article>
<img src="${home}/last.png" onload="window.pwned = 'last'">
</body>
</html>`;
}

const hostileTest = test.extend<{ home: Home; hostile: AppDriver }>({
  home: listeningHome,
  hostile: async ({ home, read, session }, use) => {
    const file = path.join(session.directory, 'hostile.html');
    writeFileSync(file, hostilePage(home.address));
    const app = await read(file);
    await use(app);
  },
});

/** Time in which a page that could would have called home, ms: a refresh of 0 s, fonts, styles. */
const CALLING_HOME_MS = 1_500;

hostileTest('a hostile page is read, and calls nobody', async ({ hostile, home }) => {
  const { page } = hostile;
  await expect(page.locator('#article')).toContainText('The second paragraph has a style');
  await delay(CALLING_HOME_MS);
  expect(home.seen).toEqual([]);
  // The server does listen, or the line above would say nothing.
  await fetch(`${home.address}/listening`);
  expect(home.seen).toContain('/listening');
});

/** A page in every wrapping that a page can come in, by the ending of its file. */
function wrappings(page: string): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['mhtml', mhtmlFile({ page })],
    ['eml', emailFile(['Subject: Hello', 'Content-Type: text/html'], page.split('\n'))],
    ['webarchive', binaryPlist(webArchive(page))],
    ['zip', zipFile({ 'index.html': page })],
    [
      'epub',
      epubFile({ chapters: [{ file: 'one.xhtml', title: 'One', body: page, isWhole: true }] }),
    ],
  ]);
}

hostileTest('nor does one in any wrapping', async ({ hostile, home, session }) => {
  for (const ending of wrappings('').keys()) {
    const mark = `The second paragraph, of ${ending}, has`;
    const page = hostilePage(home.address).replace('The second paragraph has', mark);
    const file = path.join(session.directory, `wrapped.${ending}`);
    writeFileSync(file, wrappings(page).get(ending) ?? '');
    await hostile.answerFileDialog(file);
    await hostile.page.keyboard.press('Control+O');
    await expect(hostile.page.locator('#article')).toContainText(mark);
  }
  await delay(CALLING_HOME_MS);
  expect(home.seen).toEqual([]);
  for (const window of hostile.electron.windows())
    expect(await window.evaluate(() => 'pwned' in globalThis)).toBe(false);
});

/** Everything a document can do to call home, by the ending of its file; `words` are to be read. */
function documents(home: string, words: string): ReadonlyMap<string, Uint8Array> {
  const entities = `<!DOCTYPE x [<!ENTITY a SYSTEM "${home}/entity"> %b; <!ENTITY % b SYSTEM "${home}/parameter">]>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const external = (id: string, type: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" TargetMode="External" Target="${home}/${type}"/>`;
  const picture = (id: string): string =>
    `<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="${id}"/></w:drawing></w:r>`;
  const cue = JSON.stringify(
    `${words} <img src="${home}/json.png" onerror="window.pwned = 'json'">`,
  );
  const segments = ['Ada', 'Ivo'].map(
    (name) => `{"speaker":"${name}","startTime":0,"body":${cue}}`,
  );
  const script = `<script>window.pwned = 1</script><img src="${home}/text.png">`;
  const actions =
    `/OpenAction<</S/URI/URI(${home}/open)>>/AA<</WC<</S/JavaScript/JS(app.launchURL\\("${home}/script"\\))>>>>` +
    `/AcroForm<</XFA(<x xmlns:xlink="${home}/xfa"/>)>>/Names<</EmbeddedFiles<</Names[(a)<</F(${home}/file)>>]>>>>`;
  const pdf = new PdfWriter();
  pdf.page().text(60, 60, words);
  return new Map([
    [
      'docx',
      docxFile({
        prolog: entities,
        body: `${para(words)}${para(`${picture('p')}&a;`)}`,
        relationships: `${external('p', 'image')}${external('t', 'attachedTemplate')}${external('f', 'frame')}`,
        others: { 'word/vbaProject.bin': new Uint8Array(9) },
      }),
    ],
    [
      'odt',
      odtFile({
        prolog: entities,
        body: `${odtPara(words)}<text:p><draw:frame><draw:image xlink:href="${home}/odt.png"/></draw:frame><draw:object xlink:href="${home}/object"/>&a;</text:p><text:section><text:section-source xlink:href="${home}/section"/></text:section>`,
      }),
    ],
    [
      'rtf',
      rtfFile(
        `${words}\\par{\\field{\\*\\fldinst INCLUDEPICTURE "${home}/rtf.png"}{\\fldrslt x}}{\\*\\template ${home}/template}{\\object\\objautlink{\\*\\objdata 00}}`,
      ),
    ],
    ['pdf', latin(pdf.source().replace('/Type/Catalog', `/Type/Catalog${actions}`))],
    ['json', new TextEncoder().encode(`{"version":"1.0.0","segments":[${segments.join()}]}`)],
    [
      'vtt',
      new TextEncoder().encode(`WEBVTT\n\n00:00.000 --> 00:09.000\n<v Ada>${words} ${script}\n`),
    ],
    ['md', new TextEncoder().encode(`# Title\n\n${words} ${script} ![x](${home}/md.png)\n`)],
    ['txt', new TextEncoder().encode(`Title\n\n${words} ${script} ${home}/plain\n`)],
  ]);
}

hostileTest('nor does any document, transcript or text', async ({ hostile, home, session }) => {
  for (const ending of documents('', '').keys()) {
    const words = `The lamp of the ${ending} is lit, and nobody is told.`;
    const file = path.join(session.directory, `hostile.${ending}`);
    writeFileSync(file, documents(home.address, words).get(ending) ?? '');
    await hostile.answerFileDialog(file);
    await hostile.page.keyboard.press('Control+O');
    await expect(hostile.page.locator('#article')).toContainText(words);
    const names = await hostile.page.evaluate(() =>
      [...document.querySelectorAll('#article *')].map(({ localName }) => localName),
    );
    for (const name of ['script', 'img', 'object', 'iframe']) expect(names).not.toContain(name);
  }
  await delay(CALLING_HOME_MS);
  expect(home.seen).toEqual([]);
  for (const window of hostile.electron.windows())
    expect(await window.evaluate(() => 'pwned' in globalThis)).toBe(false);
});

hostileTest('nothing of a hostile page runs or stays', async ({ hostile, home }) => {
  const { page, electron } = hostile;
  for (const window of electron.windows()) {
    expect(await window.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(window.url()).toMatch(/^app:\/\/duologue\//);
  }
  expect(await page.title()).toBe('The hostile page – Duologue');
  const left = await page.evaluate(() => {
    const article = document.querySelector('#article');
    const all = [...(article?.querySelectorAll('*') ?? [])];
    const names = new Set(all.map(({ localName }) => localName));
    const attributes = new Set(all.flatMap((element) => element.getAttributeNames()));
    const links = all
      .map((element) => element.getAttribute('href'))
      .filter((href) => href !== null);
    const styles = all.map((element) => element.getAttribute('style') ?? '').join();
    return { names: [...names], attributes: [...attributes], links, styles };
  });
  for (const name of [
    'script',
    'style',
    'img',
    'iframe',
    'form',
    'input',
    'svg',
    'video',
    'object',
  ])
    expect(left.names).not.toContain(name);
  expect(left.attributes.filter((name) => /^on|^src|^ping$|^download$/.test(name))).toEqual([]);
  expect(left.styles).not.toMatch(/url|image|import/);
  expect(left.links).toEqual([`${home.address}/link`]);
});

hostileTest(
  'a link asks before it opens anything, and then opens outside',
  async ({ hostile, home }) => {
    const { page, electron } = hostile;
    await electron.evaluate(({ dialog, shell }) => {
      const asked: string[] = [];
      const opened: string[] = [];
      Object.assign(globalThis, { asked, opened, answer: 1 });
      dialog.showMessageBox = (...args: unknown[]) => {
        asked.push(JSON.stringify(args.at(-1)));
        const { answer } = globalThis as unknown as { answer: number };
        return Promise.resolve({ response: answer, checkboxChecked: false });
      };
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
    });
    const outcome = () =>
      electron.evaluate(() => {
        const { asked, opened } = globalThis as unknown as { asked: string[]; opened: string[] };
        return { asked, opened };
      });
    const link = page.getByRole('link', { name: 'one that leads outside' });
    await link.click();
    await expect.poll(async () => (await outcome()).asked.length).toBe(1);
    expect((await outcome()).asked[0]).toContain(`${home.address}/link`);
    expect((await outcome()).opened).toEqual([]);
    await electron.evaluate(() => Object.assign(globalThis, { answer: 0 }));
    await link.click();
    await expect.poll(async () => (await outcome()).opened).toEqual([`${home.address}/link`]);
    expect(home.seen).toEqual([]);
  },
);

hostileTest('even script of our own could not get out', async ({ hostile, home }) => {
  const { page, electron } = hostile;
  const outcomes = await page.evaluate(async (home) => {
    const failed = async (attempt: () => unknown): Promise<boolean> => {
      try {
        return (await attempt()) === null;
      } catch {
        return true;
      }
    };
    const image = () =>
      new Promise((resolve, reject) => {
        const picture = new Image();
        picture.onload = resolve;
        picture.onerror = reject;
        picture.src = `${home}/image`;
      });
    const socket = () =>
      new Promise((resolve, reject) => {
        const connection = new WebSocket(home.replace('http', 'ws'));
        connection.onopen = resolve;
        connection.onerror = reject;
      });
    // Always answers that it will send; whether it did is seen at the other end.
    navigator.sendBeacon(`${home}/beacon`);
    return {
      fetch: await failed(() => fetch(`${home}/fetch`)),
      image: await failed(image),
      socket: await failed(socket),
      window: await failed(() => window.open(`${home}/window`)),
      eval: await failed(() => (0, eval)('1') as unknown),
      // eslint-disable-next-line no-restricted-properties -- shown to be refused
      markup: await failed(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      node: typeof Reflect.get(globalThis, 'require') === 'undefined',
      process: typeof Reflect.get(globalThis, 'process') === 'undefined',
      notifications: (await Notification.requestPermission()) === 'denied',
      geolocation: await failed(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
      ),
      microphone: await failed(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await failed(() => navigator.clipboard.readText()),
    };
  }, home.address);
  expect(Object.entries(outcomes).filter(([, refused]) => !refused)).toEqual([]);

  await page.evaluate((home) => {
    location.href = `${home}/navigated`;
  }, home.address);
  await page.evaluate((home) => {
    const link = document.createElement('a');
    link.href = `${home}/downloaded`;
    link.download = 'file';
    document.body.append(link);
    link.click();
    link.remove();
  }, home.address);
  await delay(CALLING_HOME_MS);
  expect(page.url()).toBe('app://duologue/index.html');
  expect(electron.windows().every((window) => window.url().startsWith('app:'))).toBe(true);
  expect(home.seen).toEqual([]);
});

test('windows have the preferences and policies that are promised', async ({ read, session }) => {
  const file = path.join(session.directory, 'plain.txt');
  writeFileSync(
    file,
    `A title\n\n${'A sentence of an article that is long enough. '.repeat(10)}\n`,
  );
  const { electron, page } = await read(file);
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return { url: webContents.getURL(), preferences: contents.getLastWebPreferences() };
    }),
  );
  expect(windows.length).toBeGreaterThan(0);
  for (const { url, preferences } of windows) {
    expect(url).toMatch(/^app:\/\/duologue\//);
    for (const name of ['sandbox', 'contextIsolation', 'webSecurity'])
      expect(preferences[name], `${name} of ${url}`).toBe(true);
    // Not there means off.
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'allowRunningInsecureContent',
      'webviewTag',
      'navigateOnDragDrop',
      'experimentalFeatures',
    ])
      expect(preferences[name] ?? false, `${name} of ${url}`).toBe(false);
  }
  const policy = await page.evaluate(async () => {
    const violation = new Promise<SecurityPolicyViolationEvent>((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
    new Image().src = 'https://outside.example/';
    return (await violation).originalPolicy;
  });
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
    expect(policy).toContain(directive);
});

test('windows run in Chromium’s own sandbox', async () => {
  // Root has no sandbox: then the app is run as nobody, in a session of nobody's.
  const session = await startSession(process.getuid?.() === 0 ? { user: NOBODY } : {});
  try {
    const app = await AppDriver.launch(session);
    const windows = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
    );
    expect(windows.length).toBeGreaterThan(0);
    for (const pid of windows) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      expect(status).toMatch(/^Seccomp:\s*2$/m);
      expect(status).toMatch(/^NoNewPrivs:\s*1$/m);
    }
    await app.close();
  } finally {
    await session.end();
  }
});
