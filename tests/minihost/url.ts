import path from 'node:path'

/** Which page a place of the program names, with its query; a path that does not begin at the root is read from the page where one stands. */
export function readUrl(url: string, here: string): { route: string; query: Record<string, string> } {
  const [place, search = ''] = url.split('?')
  const from = here === '/' ? here : path.posix.dirname(here)
  const query = Object.fromEntries(
    search
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('=')),
  ) as Record<string, string>
  return { route: path.posix.resolve(from, place).slice(1), query }
}
