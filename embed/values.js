  // What goes in and comes out of an element, as text.

  /** What a wrong value is called in an error: as it would stand in JSON, cut to a line. */
  const describe = (value) =>
    (typeof value === 'number' ? String(value) : JSON.stringify(value) ?? typeof value).slice(0, 60);

  const wrong = (path, value, allowed) =>
    new TypeError(`${path}: found ${describe(value)}; allowed is ${allowed}`);

  /** The instance takes and gives text only: a plain object goes as one line for each field. */
  const asText = {
    answers: (value) => fields('answers', value),
    context: (value) => fields('context', value),
    code: (value) => {
      if (typeof value !== 'string') throw wrong('code', value, 'a share code');
      return value;
    },
  };
  const fields = (name, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw wrong(name, value, 'a plain object');
    }
    return Object.entries(value).map((field) => field.map(describe).join('\t')).join('\n');
  };

  /** What there is to read before anything was answered. */
  const NOTHING = {
    answers: '{}',
    context: '{"now":"engineer","monthsAway":null,"employer":"unknown","years":null}',
    result: 'null',
    code: '',
  };

