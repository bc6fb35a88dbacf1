// What somebody hears who does not see the window: names, roles and states from Chromium’s accessibility tree, and live regions.
import type { CDPSession, Page } from '@playwright/test';

interface AxValue {
  readonly value?: string | number | boolean;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

/** A line that is the same on every day: times, days and ages are only named. */
const settled = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4}/g, '<day>')
    .replaceAll(/\d{1,2}月\d{1,2}日(周.)?|[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2}/g, '<day>')
    .replaceAll(/\d{1,2}:\d{2}(:\d{2})?/g, '<time>')
    .replaceAll(/\d+ ?(秒|分钟|小时)前|\d+ ?(s|min|h) ago|刚刚|just now|\bnow\b/g, '<ago>')
    .replaceAll(/\d+([.,]\d+)? ?(秒|s)(?![a-z])/g, '<span>')
    .replaceAll(/\b\d{12}\b/g, '<reference>')
    .replaceAll(/\d+ (条记录|entries)/g, '<count> $1')
    .trim();

const states: Readonly<Record<string, (value: unknown) => string | null>> = {
  checked: (value) => (value === 'true' ? 'checked' : value === 'mixed' ? 'partly checked' : 'not checked'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  selected: (value) => (value === true ? 'selected' : null),
  disabled: (value) => (value === true ? 'unavailable' : null),
  invalid: (value) => (value === 'true' ? 'invalid' : null),
  required: (value) => (value === true ? 'required' : null),
  level: (value) => `level ${String(value)}`,
};

const spoken = ({ role, name, value, properties = [] }: AxNode): string => {
  const said = properties.flatMap((each) => states[each.name]?.(each.value.value) ?? []);
  const content = typeof value?.value === 'string' && value.value !== '' ? [`“${settled(value.value)}”`] : [];
  return [`${String(role?.value)} “${settled(String(name?.value ?? ''))}”`, ...content, ...said].join(', ');
};

const read = new Set(
  'heading link button textbox searchbox combobox checkbox radio switch tab menuitem option listitem dialog alertdialog region status alert slider spinbutton image'.split(
    ' ',
  ),
);
const named = new Set(
  'link button textbox searchbox combobox checkbox radio switch tab menuitem slider spinbutton dialog alertdialog'.split(
    ' ',
  ),
);

/** Listens to a page from now on. */
export const listenTo = async (page: Page) => {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const last = new WeakMap<Element, string>();
    const waiting = new Set<Element>();
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const tell = (): void => {
      for (const region of waiting) {
        const text = [...region.childNodes]
          .map((node) =>
            node instanceof Element && node.getAttribute('aria-hidden') === 'true' ? '' : node.textContent,
          )
          .join(' ')
          .trim();
        if (text === '' || last.get(region) === text || !region.isConnected) continue;
        last.set(region, text);
        heard.push(`${region.matches('[role="alert"], [aria-live="assertive"]') ? 'alert' : 'status'} says “${text}”`);
      }
      waiting.clear();
    };
    let timer = 0;
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const region = place?.closest(live) ?? null;
        if (region !== null) waiting.add(region);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(live)) waiting.add(one);
      }
      clearTimeout(timer);
      timer = window.setTimeout(tell, 120);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const lines: string[] = [];
  const treeOf = async (): Promise<readonly AxNode[]> =>
    ((await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] }).nodes;
  const takeHeard = async (): Promise<void> => {
    await page.waitForTimeout(200);
    const said = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    lines.push(...said.map((line) => `  ${settled(line)}`));
  };
  return {
    lines,
    /** A heading of the transcript. */
    job: (title: string): void => {
      lines.push('', `# ${title}`);
    },
    /** A key or a text that the person gives; then what has the focus, and what is announced. */
    press: async (key: string): Promise<void> => {
      lines.push(`> ${key}`);
      await page.keyboard.press(key);
      await takeHeard();
    },
    type: async (text: string): Promise<void> => {
      lines.push(`> types “${text}”`);
      await page.keyboard.insertText(text);
      await takeHeard();
    },
    heard: takeHeard,
    /** What has the focus. */
    focus: async (): Promise<void> => {
      const nodes = await treeOf();
      const focused = nodes.filter(({ properties = [] }) =>
        properties.some(({ name, value }) => name === 'focused' && value.value === true),
      );
      const node = focused.filter(({ role }) => role?.value !== 'RootWebArea').at(-1);
      const byId = new Map(nodes.map((each) => [each.nodeId, each]));
      let around = node;
      while (around !== undefined && around.role?.value !== 'dialog') around = byId.get(around.parentId ?? '');
      const place = around === undefined || around === node ? '' : ` in ${spoken(around)}`;
      lines.push(`  focus: ${node === undefined ? 'the page' : spoken(node)}${place}`);
    },
    /** Everything below a region, dialog or heading with this name, in reading order. */
    read: async (name: RegExp, most = 40): Promise<void> => {
      const nodes = await treeOf();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const start = nodes.find(
        (node) =>
          /^(region|dialog|main|article)$/.test(String(node.role?.value)) && name.test(String(node.name?.value ?? '')),
      );
      if (start === undefined) throw new Error(`nothing is called ${String(name)}`);
      const told: string[] = [];
      const go = (node: AxNode, depth: number): void => {
        const isRead =
          !node.ignored &&
          read.has(String(node.role?.value)) &&
          (String(node.name?.value ?? '') !== '' || named.has(String(node.role?.value)));
        if (isRead) told.push(`${'  '.repeat(Math.min(depth, 4) + 1)}${spoken(node)}`);
        for (const id of node.childIds ?? []) {
          const child = byId.get(id);
          if (child !== undefined) go(child, isRead ? depth + 1 : depth);
        }
      };
      go(start, 0);
      lines.push(...told.slice(0, most));
    },
    /** Controls that nobody can call by a name. */
    nameless: async (): Promise<readonly string[]> =>
      (await treeOf())
        .filter(
          ({ ignored, role, name }) =>
            !ignored && named.has(String(role?.value)) && String(name?.value ?? '').trim() === '',
        )
        .map(spoken),
  };
};
