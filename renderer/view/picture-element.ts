import type { ImageBlock, Picture } from '../../core/article/article.js';
import { messages } from '../../core/messages/en.js';

/** Where the window finds the bytes of a picture. */
export type PictureAddresses = (picture: Picture) => string;

/**
 * The picture of a block, or what is said of it: both are there, and styles show one of them. It takes
 * its room at once and is fetched, from the file, when it is about to be seen. Null where there is nothing
 * to show or to say.
 */
export function pictureElement(
  document: Document,
  { alt, picture }: ImageBlock,
  addressOf: PictureAddresses,
): HTMLElement | null {
  const said = alt === null || alt === '' ? null : wordsOf(document, alt);
  if (picture === undefined) return said;
  const box = document.createElement('div');
  box.className = 'picture';
  box.append(imageElement(document, picture, alt, addressOf));
  if (said !== null) box.append(said);
  return box;
}

/** Gives a picture without a description the caption that stands in its figure as a name. */
export function labelByCaption(figure: HTMLElement, article: number): void {
  const caption = figure.querySelector<HTMLElement>(':scope > figcaption');
  const image = figure.querySelector<HTMLElement>('img[data-undescribed]');
  if (caption === null || image === null) return;
  caption.id ||= `caption-${String(article)}`;
  image.setAttribute('aria-labelledby', caption.id);
  image.removeAttribute('alt');
  delete image.dataset['undescribed'];
}

function wordsOf(document: Document, alt: string): HTMLElement {
  const said = document.createElement('p');
  said.className = 'picture-words';
  said.textContent = messages.article.image(alt);
  return said;
}

function imageElement(
  document: Document,
  picture: Picture,
  alt: string | null,
  addressOf: PictureAddresses,
): HTMLImageElement {
  const image = document.createElement('img');
  const { width, height } = picture;
  // Before the address: else it would be fetched at once.
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.draggable = false;
  image.width = width;
  image.height = height;
  image.style.setProperty('--picture-width', `${String(width)}px`);
  image.style.setProperty('--picture-ratio', String(width / height));
  image.alt = alt ?? '';
  if (alt === null) image.dataset['undescribed'] = '';
  image.addEventListener('error', () => {
    image.parentElement?.classList.add('lost');
  });
  image.src = addressOf(picture);
  return image;
}
