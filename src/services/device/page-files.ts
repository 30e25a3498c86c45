interface Route {
  path: string
  load(): readonly [page: Promise<unknown>, ...rest: unknown[]]
}

/** What Taro's router goes by in a browser: the pages, each a file of its own, and what is fetched behind the code page. */
declare const __taroAppConfig: { routes: readonly Route[]; preloadRule: Readonly<Record<string, { packages: readonly string[] }>> }

/** The program's own start has the network first. */
const AT_REST = 2_000

const nothing = () => undefined

/** In a browser the address would change, and nothing else, for a page whose file cannot be had: it is fetched before, anew if it failed. Mini-programs say so by themselves. */
export const fetchPage = (url: string): Promise<unknown> | undefined =>
  __taroAppConfig.routes.find(({ path }) => url.split('?')[0] === `/${path}`)?.load()[0]

/** In a browser, what mini-programs do by themselves: the pages next to the code are fetched behind it, and open without network too. */
export async function fetchPagesAhead(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AT_REST))
  const ahead = Object.values(__taroAppConfig.preloadRule).flatMap(({ packages }) => packages)
  for (const { path, load } of __taroAppConfig.routes) if (ahead.some((root) => path.startsWith(`${root}/`))) await load()[0].catch(nothing)
}
