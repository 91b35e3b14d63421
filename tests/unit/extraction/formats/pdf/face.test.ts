import { expect, test } from 'vitest';
import { faceOf } from '../../../../../extraction/formats/pdf/face.js';

test.each([
  ['ABCDEF+Helvetica-Bold', 'bold'],
  ['Arial,Bold', 'bold'],
  ['Arial-BoldMT', 'bold'],
  ['NimbusRomNo9L-Medi', 'bold'],
  ['CMBX12', 'bold'],
  ['Frutiger-Black', 'bold'],
  ['TimesNewRomanPS-BoldItalicMT', 'bold italic'],
  ['NimbusRomNo9L-MediItal', 'bold italic'],
  ['Helvetica-Oblique', 'italic'],
  ['CMTI10', 'italic'],
  ['Garamond-Italic', 'italic'],
  ['CourierNewPSMT', 'mono'],
  ['NimbusMonL-Regu', 'mono'],
  ['CMTT9', 'mono'],
  ['TimesNewRomanPSMT', ''],
  ['CMR10', ''],
  ['MonotypeCorsiva', ''],
  ['Bodoni-Book', ''],
  ['AGaramondPro-Regular', ''],
  ['HelveticaNeue-Medium', ''],
])('%s looks %s', (name, look) => {
  const { bold, italic, mono } = faceOf(name);
  const seen = [bold && 'bold', italic && 'italic', mono && 'mono'].filter(
    (word) => word !== false,
  );
  expect(seen.join(' ')).toBe(look);
});
