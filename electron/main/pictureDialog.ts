// Which picture is added to a record or a case.
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';

const title: Bilingual = { zh: '选择照片', en: 'Choose a photo' };
const pictures: Bilingual = { zh: '图片', en: 'Pictures' };
const documents: Bilingual = { zh: '图片或 PDF 文件', en: 'Pictures or PDF files' };
const endings = ['png', 'jpg', 'jpeg', 'webp'];

/** Options of the open dialog; PDF only where a document is wanted. */
export const pictureQuestion = (isDocument: boolean, language: Language, folder: string) => ({
  title: title[language],
  defaultPath: folder,
  filters: [
    { name: (isDocument ? documents : pictures)[language], extensions: isDocument ? [...endings, 'pdf'] : endings },
  ],
  properties: ['openFile' as const],
});
