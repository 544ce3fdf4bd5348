/**
 * Runs inside the workbench's page before anything else there: finds text in the lines that the editor draws. VS Code splits a line into many
 * spans, draws blanks as U+00A0, and adds inlay hints that are no text of the document; all of that is undone here.
 */
globalThis.editorProbe = {
  /** Place and look of the nth occurrence of `text` in the drawn lines, from the top; null when it is not drawn. */
  point(text, nth) {
    if (text === '') throw new Error('no text to look for');
    let seen = 0;
    for (const line of drawnLines()) {
      const nodes = textNodes(line);
      const shown = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      for (let at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + 1)) {
        if (seen++ === nth) return placeAndLook(nodes, at, at + text.length);
      }
    }
    return null;
  },

  /** Changes whenever a line or a code lens moves or gets another text. */
  layout() {
    const moving = document.querySelectorAll('.editor-instance .view-line, .editor-instance .codelens-decoration');
    return JSON.stringify([...moving].map((e) => [Math.round(e.getBoundingClientRect().top), e.textContent]));
  },

  /** Whether the keyboard is in an editor and its cursor stands at the point. */
  isCursorAt({ x, y, width }) {
    if (!document.activeElement?.closest('.editor-instance')) return false;
    const cursor = document.querySelector('.editor-instance .cursors-layer .cursor')?.getBoundingClientRect();
    return cursor && Math.abs(cursor.left - x) <= width / 2 + 3 && cursor.top <= y && cursor.bottom >= y;
  },

  /** Whether a hover is to be seen. */
  isHoverShown() {
    const rows = [...document.querySelectorAll('.monaco-hover .hover-row')];
    return rows.some((row) => row.getClientRects().length > 0 && getComputedStyle(row).visibility !== 'hidden');
  },
};

/** Lines of the editor proper, from the top; those of a peek view inside it are left out. */
function drawnLines() {
  const top = (line) => line.getBoundingClientRect().top;
  return [...document.querySelectorAll('.editor-instance .view-lines .view-line')]
    .filter((line) => !line.closest('.zone-widget'))
    .sort((a, b) => top(a) - top(b));
}

function textNodes(line) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    const isInlayHint = walker.currentNode.parentElement.closest('[class*="dyn-rule"]');
    if (!isInlayHint) nodes.push(walker.currentNode);
  }
  return nodes;
}

function placeAndLook(nodes, start, end) {
  /** The node that holds the character at `offset` of the line, and the offset in it. */
  const find = (offset) => {
    let before = 0;
    for (const node of nodes) {
      if (offset < before + node.length) return [node, offset - before];
      before += node.length;
    }
    throw new Error('outside of the line');
  };
  const [first, from] = find(start);
  const [last, to] = find(end - 1);
  const range = document.createRange();
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  const { x, y, width, height } = range.getBoundingClientRect();
  const { color, fontWeight, fontStyle, textDecorationLine } = getComputedStyle(first.parentElement);
  return { x: x + width / 2, y: y + height / 2, width, color, fontWeight, fontStyle, textDecorationLine };
}
