// How papers look: black on white in every theme, a quiet table, nothing that a printer without colours loses.

/** Name of the font whose files come with the program: Chinese and Latin, so that no machine lacks a sign. */
export const paperFont = 'Noto Sans SC';

// The quotation marks of a Chinese font are as wide as a Chinese sign: English takes those of a Latin font that is installed,
// where there is one.
const latinFonts = ['Liberation Sans', 'Arial', 'Helvetica', 'DejaVu Sans'].map((name) => `local("${name}")`).join(',');
const punctuation = `@font-face{font-family:"Paper Punctuation";src:${latinFonts};unicode-range:U+b7,U+2018-2019,U+201c-201d,U+2026}`;

/** The rules. `.paper` is the whole page, so that they also hold inside the window. */
export const paperStyle = `${punctuation}
:root,:host{color-scheme:light only}
html,body{margin:0;background:#fff}
.paper{font:9.5pt/1.5 "${paperFont}","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#111;background:#fff}
.paper *{box-sizing:border-box}
.paper header{display:flex;justify-content:space-between;gap:8mm;padding-bottom:3mm;border-bottom:.4mm solid #111}
.paper h1{margin:0;font-size:18pt;line-height:1.25}
.paper .subtitle{margin:1mm 0 0;font-size:11.5pt}
.paper .mark{display:inline-block;margin:2mm 0 0;padding:.6mm 2mm;border:.4mm solid #a00;color:#a00}
.paper figure{flex:none;width:25mm;margin:0;text-align:center}
.paper figure svg{display:block;width:25mm;height:25mm}
.paper figcaption{font-size:6.5pt;line-height:1.3;color:#444}
.paper dl{display:grid;grid-template-columns:1fr 1fr;gap:.6mm 8mm;margin:3mm 0}
.paper dl div{display:flex;gap:2mm;min-width:0}
.paper dt{flex:none;color:#555}
.paper dl div.long{grid-column:1/-1}
.paper dd{margin:0;min-width:0;overflow-wrap:anywhere}
.paper section{margin-top:5mm}
.paper h2{margin:0 0 1.5mm;font-size:12pt;break-after:avoid}
.paper .title{margin:0;font-size:18pt;line-height:1.25}
.paper p{margin:1mm 0}
.paper .lead,.paper .none,.paper .note{color:#444}
.paper .note{font-size:8pt;margin-top:2mm}
.paper .end{break-inside:avoid}
.paper .blank{height:9mm;border-bottom:.2mm solid #999}
.paper:lang(en){font-family:"Paper Punctuation","${paperFont}",sans-serif}
.paper ul{margin:1mm 0;padding-left:5mm}
.paper table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:8.5pt;line-height:1.4}
.paper th,.paper td{padding:1mm 1.2mm;text-align:left;vertical-align:top;border-bottom:.15mm solid #bbb;overflow-wrap:anywhere;font-weight:400}
.paper thead{display:table-header-group}
.paper thead th{border-bottom:.3mm solid #111;font-weight:700}
.paper tr{break-inside:avoid}
.paper tr.tall{break-inside:auto}
.paper tr.heading th{padding-top:2.4mm;font-weight:700;border-bottom:.3mm solid #777;break-after:avoid}
.paper tr.heading{break-after:avoid}
.paper td small{display:block;font-size:7.5pt;font-weight:400;color:#555}
.paper .bad,.paper .warn,.paper b{font-weight:700}
.paper .bad{color:#a00}
.paper .warn{color:#7a4b00}
.paper .good{color:#0a5c2e}
.paper .quiet{color:#666}
.paper .signatures{display:flex;gap:8mm;margin:8mm .4mm 0 0;break-inside:avoid}
.paper .signature{flex:1;display:grid;grid-template-columns:1fr 1fr;gap:1mm 4mm;padding:2mm 2.5mm;border:.25mm solid #777}
.paper .signature b,.paper .signature p{grid-column:1/-1;margin:0}
.paper .signature p{height:13mm}
.paper .signature span{border-top:.2mm solid #777;color:#555;font-size:8pt}`;
