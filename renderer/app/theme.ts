// Mantine's theme: one accent, calm greys with a little of it, generous radii, a visible focus ring.
import {
  Button,
  createTheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
  Portal,
  rem,
} from '@mantine/core';
import { layer } from '../bridge/Away.tsx';

const steward: MantineColorsTuple = [
  '#e8f6f5',
  '#d3ebe9',
  '#a6d7d3',
  '#75c2bc',
  '#4aafa8',
  '#259b93',
  '#0e837b',
  '#0b726c',
  '#0a5f5a',
  '#064a46',
];

const dark: MantineColorsTuple = [
  '#e3e9ea',
  '#c3ccce',
  '#98a5a8',
  '#6b797d',
  // Edges of fields, boxes and buttons: --control-line.
  '#6f8087',
  '#2a3539',
  '#1e282b',
  '#161e21',
  '#10171a',
  '#0b1113',
];

const gray: MantineColorsTuple = [
  '#f7f9f9',
  '#eff3f3',
  '#e3e9ea',
  '#d3dbdc',
  // Edges of fields, boxes and buttons: --control-line, 3:1 on every surface.
  '#7d8b90',
  '#95a3a6',
  '#66757a',
  '#4a585c',
  '#313d41',
  '#1c2528',
];

const fontsOfMakers = [
  "'Segoe UI Variable Text'",
  "'Segoe UI'",
  "'SF Pro Text'",
  "'PingFang SC'",
  "'Microsoft YaHei UI'",
];

const freeFonts = [
  'Inter',
  "'Noto Sans'",
  "'Noto Sans CJK SC'",
  "'Noto Sans SC'",
  "'Source Han Sans SC'",
  "'WenQuanYi Micro Hei'",
  'sans-serif',
];

// On Linux each name is a question to another process, asked again for each weight before the first picture.
const fonts = navigator.userAgent.includes('Linux') ? freeFonts : [...fontsOfMakers, ...freeFonts];

// In front, only in English, only the quotation marks: see global.css.
const fontFamily = `var(--font-punctuation) ${fonts.join(', ')}`;

const fontFamilyMonospace = [
  "'Cascadia Mono'",
  "'SF Mono'",
  'Menlo',
  'Consolas',
  "'DejaVu Sans Mono'",
  "'Noto Sans Mono CJK SC'",
  'monospace',
].join(', ');

const nothing = (): void => undefined;

/** The scheme is always that of the settings; Mantine's own memory of one would wait for the browser's storage at each start. */
export const noSchemeKept: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  clear: nothing,
};

/** The look of all Mantine pieces. */
export const theme = createTheme({
  primaryColor: 'steward',
  primaryShade: { light: 7, dark: 6 },
  colors: { steward, dark, gray },
  fontFamily,
  fontFamilyMonospace,
  defaultRadius: 'md',
  radius: { xs: rem(3), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(16) },
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: rem(22), lineHeight: '1.3' } } },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The usual size is a little narrower than Mantine's, so that a page's actions stand beside its title at 1024 px.
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({
        root: size === undefined || size === 'sm' ? { '--button-padding-x': rem(14) } : {},
      }),
    }),
    InputDescription: { styles: { description: { fontSize: 'var(--type-small)', lineHeight: 1.5 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    Tooltip: {
      defaultProps: {
        openDelay: 350,
        withArrow: true,
        multiline: true,
        events: { hover: true, focus: true, touch: false },
      },
    },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', padding: 'lg', overlayProps: { backgroundOpacity: 0.4, blur: 2 } },
      styles: { title: { fontSize: 'var(--type-large)', fontWeight: 600, lineHeight: 1.35 } },
    },
    // The first item takes the focus, not an element without a name before it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: 'md', withArrow: true } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
  },
});

/** For what is locked away as a whole: its dialogs and menus stand in its own layer and go with it. */
export const layeredTheme = createTheme({ components: { Portal: Portal.extend({ defaultProps: { target: layer } }) } });
