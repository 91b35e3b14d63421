import type { Picture } from '../article/article.js';

const ADDRESS = /^pictures\/([0-9a-f]{64})\/(\d{1,6})$/;

/**
 * Where the reading window finds a picture, on its own origin.
 * @param content key of the content that it lies in (`OpenedReading.key`).
 */
export function pictureAddress(content: string, { key }: Pick<Picture, 'key'>): string {
  return `/pictures/${content}/${String(key)}`;
}

/** Content and picture that a path (without its first slash) stands for; null for every other path. */
export function parsePictureAddress(path: string): { content: string; key: number } | null {
  const [, content, key] = ADDRESS.exec(path) ?? [];
  return content === undefined || key === undefined ? null : { content, key: Number(key) };
}
