/**
 * Runs inside the page: what can be seen of one card. `filled` are the names of the buttons that stand out by their
 * colour, `tooWide` the texts that stick out of the card or have to be scrolled to the side to be read (a chart, which
 * the client fits into its own frame, is looked at as a whole), `outside` tells whether the card, or anything else, makes
 * the page scroll to the side.
 */
function measureCard(card) {
  // A colour on its way to another is neither: what is looked at is where it ends.
  for (const each of card.getAnimations({ subtree: true })) if (each instanceof CSSTransition) each.finish();
  const buttons = [...card.querySelectorAll('button, [role="button"]')].filter(
    (each) => each.offsetParent !== null,
  );
  const page = document.documentElement;
  const edge = card.getBoundingClientRect().right + 1;
  const inside = [...card.querySelectorAll('*:not(svg *)')].filter((each) => each.offsetParent !== null);
  const sticksOut = (each) =>
    each.getBoundingClientRect().right > edge || each.scrollWidth > each.clientWidth + 1;
  const shown = inside.filter(
    (each) => !['INPUT', 'SPAN', 'P'].includes(each.tagName) && each.clientWidth > 0,
  );
  return {
    filled: buttons.filter(isFilled).map((each) => each.textContent.trim()),
    tooWide: [...new Set(shown.filter(sticksOut).map((each) => each.textContent.trim().slice(0, 60)))],
    outside: Math.max(card.getBoundingClientRect().right, page.scrollWidth) > page.clientWidth + 1,
  };
}

/** Light letters on a darker ground: how every theme of the client draws a primary button. */
function isFilled(element) {
  const [ground, letters] = ['backgroundColor', 'color'].map((name) =>
    lightOf(getComputedStyle(element)[name]),
  );
  return ground !== undefined && letters !== undefined && letters > ground;
}

/** Lightness from 0 to 255 of a colour such as `rgb(91, 95, 199)`; undefined when it can be seen through. */
function lightOf(colour) {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return alpha === 0 ? undefined : 0.3 * red + 0.6 * green + 0.1 * blue;
}

Object.assign(globalThis, { measureCard });
