/** Fields of a form or query as a browser or a foe writes them: `a[0][b]=c`. */
export function formFields(value: unknown, path = ''): [string, string][] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object')
    return path === '' ? [['x', String(value)]] : [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => formFields(item, path === '' ? key : `${path}[${key}]`));
}

/** Percent-encoded as form data; half a character becomes the bytes that broken software sends. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '');
  return `${whole === text ? '' : '%ED%A0%80'}${encodeURIComponent(whole)}`;
}

export function formBody(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
}

/** A path with its parameters filled in; what is no text is written as text. */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    const text = value === undefined || value === null || value === '' ? 'x' : encoded(String(value));
    // Clients take these two for steps in the tree and never send them.
    return text === '.' || text === '..' ? '%2E%2E%2F' : text;
  });
}
