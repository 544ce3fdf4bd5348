/** Draws what `scale.mjs` has measured: `scalePlot.mjs DATA.json OUT.svg`. Reading and memory against the number of documents, and an edit. */
import { readFileSync, writeFileSync } from 'node:fs';

const [data, out] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(data, 'utf8')).sort((a, b) => a.documents - b.documents);

const panels = [
  { zh: '首次阅读，CPU 秒', en: 'first reading, seconds of CPU', value: (row) => row.coldCpu },
  { zh: '再次打开，CPU 秒', en: 'next start, seconds of CPU', value: (row) => row.warmCpu },
  {
    zh: '一次编辑，CPU 毫秒（下为所改文档的字数）',
    en: 'one edit, ms of CPU (below: its characters)',
    value: (row) => row.edit.cpu,
    note: (row) => row.edit.characters.toLocaleString('en'),
  },
];
const panel = { width: 250, height: 170, left: 48, top: 56, gap: 90 };
const width = panel.left + panels.length * (panel.width + panel.gap);
const height = panel.top + panel.height + 56;

/** The next 1, 2 or 5 with zeros. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((factor) => factor * power).find((round) => round >= value);
}

const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${words}</text>`;
const short = (value) => String(Number(value.toPrecision(3)));
const mostDocuments = rows.at(-1).documents;

function drawn({ zh, en, value, note }, i) {
  const x0 = panel.left + i * (panel.width + panel.gap);
  const y0 = panel.top + panel.height;
  const most = roundUp(Math.max(...rows.map(value)) * 1.1);
  const x = (row) => x0 + (row.documents / mostDocuments) * panel.width;
  const y = (row) => y0 - (value(row) / most) * panel.height;
  return [
    text(x0, 22, zh, 'class="title"'),
    text(x0, 40, en),
    `<path d="M${x0} ${panel.top}V${y0}H${x0 + panel.width}" class="axis"/>`,
    text(x0 - 6, panel.top + 4, short(most), 'text-anchor="end"'),
    text(x0 - 6, y0, '0', 'text-anchor="end"'),
    `<polyline points="${rows.map((row) => `${x(row).toFixed(1)},${y(row).toFixed(1)}`).join(' ')}" class="line"/>`,
    ...rows.flatMap((row) => [
      `<circle cx="${x(row).toFixed(1)}" cy="${y(row).toFixed(1)}" r="3.5"/>`,
      text(x(row).toFixed(1), (y(row) - 9).toFixed(1), short(value(row)), 'text-anchor="middle" class="value"'),
      ...(note ? [text(x(row).toFixed(1), (y(row) + 17).toFixed(1), note(row), 'text-anchor="middle"')] : []),
      text(x(row).toFixed(1), y0 + 18, row.documents.toLocaleString('en'), 'text-anchor="middle"'),
    ]),
    text(x0 + panel.width / 2, y0 + 38, '篇 documents', 'text-anchor="middle"'),
  ].join('\n');
}

writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>
text { font: 12px system-ui, sans-serif; fill: #555 }
.title { font-weight: 600; font-size: 13px; fill: #222 }
.value { fill: #0a58ca; font-weight: 600 }
.axis { stroke: #999; fill: none }
.line { stroke: #0a58ca; stroke-width: 2; fill: none }
circle { fill: #0a58ca }
rect { fill: #fff }
</style>
<rect width="${width}" height="${height}"/>
${panels.map(drawn).join('\n')}
</svg>
`,
);
