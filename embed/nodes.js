  // The few nodes that the element itself puts on the page.

  const note = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  /** What is shown in place of a widget that is not there; how urgently it is told is its role. */
  const faultBox = (role, ...content) => {
    const box = note('div', 'root broken', '');
    box.setAttribute('role', role);
    box.append(...content);
    return box;
  };

