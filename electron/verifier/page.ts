// The page of the stand-alone verifier: one file is chosen or dropped, one verdict is shown. It sends nothing anywhere.
import type { ExportSource, NoExport } from '../export/verify/exportSource.ts';
import { looksLikeWords, verdictWords, type Words } from '../export/verify/verdictWords.ts';
import { verifyExport } from '../export/verify/verifyExport.ts';
import type { ExportVerdict } from '../journal/exportVerdict.ts';
import { browserPlatform } from './browserPlatform.ts';
import { pageWords } from './pageWords.ts';

type Language = 'zh' | 'en';
type Shown = ExportVerdict | NoExport | 'reading' | 'unreadable' | null;

let language: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
let shown: Shown = null;
let fileName = '';
let turn = 0;

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};
const say = (words: Words): string => words[language];

const made = (tag: string, text: string, name = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name !== '') element.className = name;
  return element;
};

const factList = (facts: readonly (readonly [Words, string])[]): HTMLElement => {
  const list = document.createElement('dl');
  for (const [name, value] of facts) if (value !== '') list.append(made('dt', say(name)), made('dd', value));
  return list;
};

const factsOf = ({ statement, signedBy, rows, format }: ExportVerdict): readonly (readonly [Words, string])[] => {
  const { facts } = pageWords;
  const said =
    statement === null
      ? []
      : ([
          [facts.at, statement.at],
          [facts.by, statement.by],
          [facts.program, statement.program],
          [
            facts.filters,
            statement.filters.map(([name, value]) => `${name}: ${value}`).join('; ') || say(pageWords.all),
          ],
          [facts.simulated, statement.simulated ? say(pageWords.simulated) : ''],
          [facts.log, `${statement.journal.id} · ${String(statement.journal.entries)} · ${statement.journal.hash}`],
          [
            facts.head,
            statement.head === null
              ? ''
              : `${statement.head.at} · ${String(statement.head.entries)} · ${statement.head.hash}`,
          ],
        ] as const);
  return [
    [facts.file, fileName],
    [facts.format, format],
    [facts.rows, String(rows)],
    ...said,
    [facts.key, signedBy?.key ?? ''],
  ];
};

const showVerdict = (result: HTMLElement, verdict: ExportVerdict): void => {
  const isValid = verdict.state === 'valid';
  const [first, ...others] = verdictWords(verdict);
  const title = made('p', `${isValid ? '✓' : '✗'} ${first === undefined ? '' : say(first)}`, isValid ? 'good' : 'bad');
  title.id = 'verdict';
  const list = document.createElement('ul');
  for (const words of others) list.append(made('li', say(words)));
  result.append(title, list, factList(factsOf(verdict)));
};

const show = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const id of ['title', 'lead', 'quiet', 'choose'] as const) place(id).textContent = say(pageWords[id]);
  place('language').textContent = language === 'zh' ? 'English' : '中文';
  const result = place('result');
  result.replaceChildren();
  result.setAttribute('aria-busy', String(shown === 'reading'));
  if (shown === null) return;
  if (shown === 'reading') result.append(made('p', `${say(pageWords.reading)} ${fileName}`));
  else if (shown === 'unreadable') result.append(made('p', say(pageWords.unreadable), 'bad'));
  else if (!('kind' in shown)) showVerdict(result, shown);
  else if (shown.kind === 'tooLarge') result.append(made('p', say(pageWords.tooLarge), 'bad'));
  else result.append(made('p', `${say(pageWords.foreign)} ${say(looksLikeWords[shown.looksLike])}`, 'bad'));
};

const sourceOf = (file: File): ExportSource => ({
  name: file.name,
  size: file.size,
  // By slices: async iteration of streams is missing in some browsers.
  read: async function* () {
    const step = 1024 * 1024;
    for (let at = 0; at < file.size; at += step) yield new Uint8Array(await file.slice(at, at + step).arrayBuffer());
  },
});

const verify = async (file: File): Promise<void> => {
  turn += 1;
  const mine = turn;
  fileName = file.name;
  shown = 'reading';
  show();
  const verdict = await verifyExport(sourceOf(file), browserPlatform).catch((): 'unreadable' => 'unreadable');
  if (mine !== turn) return;
  shown = verdict;
  show();
};

const drop = place('drop');
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void verify(file);
});
place('file').addEventListener('change', (event) => {
  const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
  if (file !== undefined) void verify(file);
});
place('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  show();
});
show();
