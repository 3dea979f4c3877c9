  // Where an element stands on its page: whether it is there whole, how near it is, how wide it will be.

  // The widget is fetched when it is this near to the view.
  const NEAR_PX = 600;

  /** Whether all that stands in it has come: the parser went on behind it. */
  const isWhole = (node) =>
    node && (document.readyState !== 'loading' || node.nextSibling || isWhole(node.parentNode));

  /** The first widget of a page looks where it is, and need not wait for a frame to be told; if all of
      them did, each would have the page laid out again. */
  const isFirstAndNear = (element) => {
    if (someoneLooked) return false;
    someoneLooked = true;
    const [box] = element.getClientRects();
    return box && box.top < innerHeight + NEAR_PX && box.bottom > -NEAR_PX;
  };
  let someoneLooked = false;

  /** How wide the chart will be: drawn for another width first, it would jump. */
  const chartWidth = (shadow) => {
    const [root, columns, main, side] = ['root', 'columns', 'main', 'side']
      .map((name) => note('div', name, ''));
    columns.append(main, side);
    root.append(columns);
    shadow.append(root);
    const width = side.clientWidth;
    root.remove();
    return String(width);
  };

  /** Brought into view only if it is not there already, or lies under a header of the page that stays:
      the page must not jump. */
  const focusOn = (node) => {
    node.focus({ preventScroll: true });
    const { top, bottom } = node.getBoundingClientRect();
    const above = parseFloat(getComputedStyle(node).scrollMarginTop);
    if (top < above || bottom > innerHeight) node.scrollIntoView({ block: 'start' });
  };

