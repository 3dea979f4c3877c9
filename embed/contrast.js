  // A page may set the colours. When text can then no longer be read well, its author is told.

  const ENOUGH = 4.5;
  const TOKENS = ['ink', 'muted', 'ic', 'management'];

  /** How light a colour is, by WCAG 2; any notation that the browser knows. */
  const lightness = (colour, pen) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** Warns in the console of each colour that the page set and that is too near to the paper. */
  const checkContrast = (root) => {
    const styles = getComputedStyle(root);
    const set = (token) => styles.getPropertyValue(`--tl-${token}`);
    if (!['paper', ...TOKENS].some(set)) return;
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = root.appendChild(document.createElement('i'));
    const colour = (token) => {
      probe.style.color = `var(--${token})`;
      return lightness(getComputedStyle(probe).color, pen);
    };
    const paper = colour('paper');
    for (const token of TOKENS) {
      const [dark, light] = [paper, colour(token)].sort((one, other) => one - other);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < ENOUGH) {
        console.warn(`<two-ladders>: --tl-${token} on --tl-paper has a contrast of `
          + `${contrast.toFixed(1)}:1; text needs ${ENOUGH}:1.`);
      }
    }
    probe.remove();
  };

