  // The quiz on paper, which stands between the tags until the widget is there: what somebody has begun
  // on it goes on in the widget, and the page around does not jump.

  const radiosOf = (element) => [...element.querySelectorAll('fieldset input[type="radio"]')];

  /** What was chosen, whether the keyboard is in it, and where on the screen it goes on. */
  const readPaper = (element) => {
    const radios = radiosOf(element);
    const chosen = radios.filter((radio) => radio.checked);
    // The element itself stands for what has the focus inside the widget.
    const active = element.getRootNode().activeElement;
    const focused = active !== element && element.contains(active);
    const open = radios.find(({ name }) => !chosen.some((one) => one.name === name));
    return {
      answers: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
      focused,
      begun: focused || chosen.length > 0,
      // The pack whose questions these are; nothing for the built-in one.
      pack: element.querySelector('form')?.dataset.pack,
      top: (open ?? radios.at(-1))?.closest('fieldset').getBoundingClientRect().top,
      height: element.getBoundingClientRect().height,
    };
  };

  /** The widget has it now: a form of the page around must not send it, and it is not taken twice. */
  const takePaper = (element) => {
    for (const radio of radiosOf(element)) {
      radio.checked = false;
      radio.disabled = true;
    }
  };

  /** It is shown again. */
  const givePaper = (element) => {
    for (const radio of radiosOf(element)) radio.disabled = false;
  };

  /**
   * Keeps the height that the paper had: what stands below would jump if it came into view. Let go when
   * nobody can see that, when somebody begins, or scrolls on with nothing below in view; or by what it
   * gives back.
   */
  const holdHeight = (root, height) => {
    root.style.minHeight = `${height}px`;
    const bounds = () => root.getBoundingClientRect();
    const acts = ['pointerdown', 'keydown'];
    const release = () => {
      root.style.minHeight = '';
      removeEventListener('scroll', scrolled);
      for (const act of acts) root.removeEventListener(act, release);
    };
    const scrolled = () => {
      if (bounds().bottom >= innerHeight) release();
    };
    for (const act of acts) root.addEventListener(act, release);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const { top, bottom } = bounds();
      const grown = top + (root.firstElementChild?.offsetHeight ?? 0);
      if (grown >= innerHeight || top >= innerHeight || bottom <= 0) release();
      else if (root.isConnected) addEventListener('scroll', scrolled, { passive: true });
    }));
    return release;
  };

