import fc from 'fast-check';
import { expect, test } from 'vitest';
import { externalAddress } from '../../../main/external-address.js';

test('addresses of pages and of people may be opened outside', () => {
  expect(externalAddress('https://example.org/a?b#c')).toEqual({
    href: 'https://example.org/a?b#c',
    host: 'example.org',
  });
  expect(externalAddress('mailto:ada@example.org')).toEqual({
    href: 'mailto:ada@example.org',
    host: '',
  });
  expect(externalAddress('HTTP://EXAMPLE.org:8080')?.host).toBe('example.org:8080');
});

test('a host that looks like another is shown as what it is', () => {
  // The first letter is Cyrillic.
  expect(externalAddress('https://аpple.com/')).toEqual({
    href: 'https://xn--pple-43d.com/',
    host: 'xn--pple-43d.com',
  });
  expect(externalAddress('https://example.org@evil.example/')?.host).toBe('evil.example');
  expect(externalAddress('https://example.org/\u202egpj.exe')?.href).toBe(
    'https://example.org/%E2%80%AEgpj.exe',
  );
});

test('nothing else is opened', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'app://duologue/index.html',
    'smb://host/share',
    'ms-msdt:/id',
    'vbscript:x',
    'example.org',
    '//example.org',
    '',
  ]) {
    expect(externalAddress(url)).toBeNull();
  }
});

test('what is shown is plain ASCII in one line, whatever came', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.string({ unit: 'binary' }), (url, rest) => {
      const address = externalAddress(url + rest);
      if (address !== null) expect(address.href).toMatch(/^[\x21-\x7e]+$/);
    }),
  );
});
