// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { BlockId, ImageBlock } from '../../../../core/article/article.js';
import { labelByCaption, pictureElement } from '../../../../renderer/view/picture-element.js';

const picture = { key: 3, width: 640, height: 480 };

function shown(block: Partial<ImageBlock>): HTMLElement | null {
  const image: ImageBlock = {
    kind: 'image',
    id: 4 as BlockId,
    alt: 'The quay',
    within: [],
    ...block,
  };
  return pictureElement(document, image, ({ key }) => `/pictures/of-it/${String(key)}`);
}

const imageIn = (element: HTMLElement | null) => element?.querySelector('img') ?? null;

describe('a picture', () => {
  test('that lies in the file takes its room at once, and is fetched when it is near', () => {
    const image = imageIn(shown({ picture }));
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('src')).toBe('/pictures/of-it/3');
    expect([image?.width, image?.height, image?.alt]).toEqual([640, 480, 'The quay']);
    expect(image?.style.getPropertyValue('--picture-ratio')).toBe(String(640 / 480));
  });

  test('that can not be had after all leaves what is said of it', () => {
    const element = shown({ picture });
    imageIn(element)?.dispatchEvent(new Event('error'));
    expect(element?.classList.contains('lost')).toBe(true);
    expect(element?.querySelector('.picture-words')?.textContent).toBe('Picture: The quay');
  });

  test('that lies elsewhere is told of in words', () => {
    const element = shown({});
    expect(imageIn(element)).toBeNull();
    expect(element?.textContent).toBe('Picture: The quay');
  });

  test('that is decoration has an empty alternative, and no words', () => {
    const element = shown({ alt: '', picture });
    expect(imageIn(element)?.getAttribute('alt')).toBe('');
    expect(element?.textContent).toBe('');
    expect(shown({ alt: '' })).toBeNull();
  });
});

describe('in a figure with a caption', () => {
  function figureWith(alt: string | null): HTMLElement {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = 'The quay at night';
    figure.append(shown({ alt, picture }) ?? '', caption);
    labelByCaption(figure, 5);
    return figure;
  }

  test('a picture of which nothing is said has the caption as its name', () => {
    const figure = figureWith(null);
    const label = imageIn(figure)?.getAttribute('aria-labelledby') ?? '';
    expect(figure.querySelector(`#${label}`)?.textContent).toBe('The quay at night');
    expect(imageIn(figure)?.hasAttribute('alt')).toBe(false);
  });

  test('one that is described, or decoration, keeps what it has', () => {
    for (const alt of ['The quay', '']) {
      const image = imageIn(figureWith(alt));
      expect(image?.hasAttribute('aria-labelledby')).toBe(false);
      expect(image?.getAttribute('alt')).toBe(alt);
    }
  });
});
