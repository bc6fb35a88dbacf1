// Pictures of the guides and of the README: taken by the stories when UPDATE_PICTURES=1, small, and kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type HandbookPicture, handbookPictures } from '../../../shared/guide/handbook.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { projectFolder } from './electronUnderTest.ts';

const folder = join(projectFolder, 'renderer', 'feature', 'guide', 'pictures');
const isUpdate = process.env['UPDATE_PICTURES'] === '1';
const size = { width: 1120, height: 752 };
const mostBytes = 100_000;
// From the finest on; the first that is small enough is taken.
const qualities = [0.86, 0.78, 0.7, 0.6];

const isKept = (name: string): name is HandbookPicture => (handbookPictures as readonly string[]).includes(name);

/** Keeps the page as it looks now under this name, if a guide shows such a picture. */
export const keepPicture = async (
  page: Page,
  name: string,
  { language, theme }: { readonly language: Language; readonly theme: 'light' | 'dark' },
): Promise<void> => {
  if (!isUpdate || !isKept(name)) return;
  const png = (await page.screenshot()).toString('base64');
  for (const quality of qualities) {
    // The window itself writes WebP: nothing has to be installed for it.
    const webp = await page.evaluate(
      async ({ source, width, height, wanted }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width, height });
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.imageSmoothingQuality = 'high';
        const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight);
        pen.drawImage(image, 0, 0, image.naturalWidth * scale, image.naturalHeight * scale);
        return canvas.toDataURL('image/webp', wanted).split(',')[1] ?? '';
      },
      { source: png, ...size, wanted: quality },
    );
    const bytes = Buffer.from(webp, 'base64');
    if (bytes.length > mostBytes) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}-${language}-${theme}.webp`), bytes);
    return;
  }
  throw new Error(`The picture ${name} cannot be made small enough.`);
};
