import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Sinks that turn strings into markup: nothing in this project may use them. */
const markupSinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Build DOM with createElement and textContent.',
}));

const nodeGlobals = [
  ...['process', 'console', 'Buffer', 'URL', 'TextEncoder', 'TextDecoder', 'performance', 'fetch'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ...['AbortController', 'AbortSignal', 'structuredClone'],
];

/** @param {readonly string[]} names */
function readable(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.cache/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Code points are just what is meant where a string is spread.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': ['error', ...markupSinks],
      'no-console': 'error',
    },
  },
  {
    files: ['core/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'setTimeout', message: 'Use the Clock port.' },
        { name: 'setInterval', message: 'Use the Clock port.' },
        { name: 'speechSynthesis', message: 'Only the speech adapter touches the engine.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: readable(nodeGlobals) },
  },
  {
    // Parts of these run in a page.
    files: ['tools/bench/**/*.mjs'],
    languageOptions: {
      globals: readable([
        ...['window', 'document', 'DOMParser', 'navigator', 'requestAnimationFrame'],
        ...['KeyboardEvent', 'MessageChannel', 'MutationObserver', 'PerformanceObserver'],
        ...['SpeechSynthesisUtterance', 'speechSynthesis'],
      ]),
    },
  },
  {
    // The compiler checks these too (checkJs), and knows every name.
    files: ['tools/**/*.mjs'],
    ignores: ['tools/bench/**'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
);
