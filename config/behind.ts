import webpack, { type ChunkGraph, type Compiler, type Module } from 'webpack'

/** What is loaded behind the first picture of the code page, by the name that its `import()` gives it. */
const WHOLE = 'whole'
/** The file of the main package in which it lies. */
const BEHIND = 'behind'
const STYLES = 'styles'

/** What the start of a mini-program reads: Taro's own files, and all styles. */
export const readAtStart = ['runtime', 'vendors', 'taro', 'common', STYLES]
/** The page that draws it; all others need the rest at once. */
const FIRST_PAGE = 'pages/code/index'

interface Graph {
  chunkGraph: ChunkGraph
}

const AT_START: readonly string[] = ['app', FIRST_PAGE, ...readAtStart]

/** Before Taro's own groups. */
const PRIORITY = 1000

function isBehind(module: Module, { chunkGraph }: Graph): boolean {
  const names = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name)
  return names.includes(WHOLE) && !names.some((name) => name && AT_START.includes(name))
}

/** Scripts that only the rest and pages of subpackages need lie in the file of the rest; their styles are read at the start, for nothing loads those later. */
const GROUPS = {
  behind: { name: BEHIND, chunks: 'all', enforce: true, priority: PRIORITY, test: isBehind },
  styles: { name: STYLES, chunks: 'all', enforce: true, priority: PRIORITY + 1, type: /^css/, test: isBehind },
}

const isFirstPage = ({ resource }: Module & { resource?: string }) => /[\\/]src[\\/]pages[\\/]code[\\/]index\.tsx$/.test(resource ?? '')

function isInFirstPage(module: Module, { chunkGraph }: Graph): boolean {
  return [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].some(isFirstPage))
}

/**
 * In browsers each page is a file of its own: what the rest of the start needs is one more, and so is whatever else two pages
 * share. The first page lies in the start itself, which would ask for nothing else.
 */
const BROWSER_GROUPS = {
  first: { name: 'app', chunks: 'all', enforce: true, priority: PRIORITY + 1, test: isInFirstPage },
  behind: { name: BEHIND, chunks: 'async', enforce: true, priority: PRIORITY, test: isBehind },
  shared: { chunks: 'async', minChunks: 2, minSize: 10_000, priority: PRIORITY - 1, reuseExistingChunk: true },
}

/** A page of a subpackage loads the file of the rest before its own. */
export const needWhole = (pages: Map<string, string[]>, names: readonly string[] = []): void => {
  for (const name of names) if (name !== FIRST_PAGE) pages.set(name, [BEHIND])
}

/** Mini-programs load a script by `require` with its path written out, not by an element of a document. */
class RequireScript extends webpack.RuntimeModule {
  constructor() {
    super('load script')
  }

  override generate(): string {
    const file = `${BEHIND}.js`
    const wanted = `if (url.split("/").pop() !== "${file}") throw new Error("no way to load " + url)`
    return `${webpack.RuntimeGlobals.loadScript} = function (url, done) { ${wanted}; require("./${file}"); done() }`
  }
}

const loadByRequire = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('loadByRequire', (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(webpack.RuntimeGlobals.loadScript)
        .tap({ name: 'loadByRequire', stage: -1 }, (chunk) => {
          compilation.addRuntimeModule(chunk, new RequireScript())
          return true
        })
    })
  },
}

/** The part of webpack-chain that is used here. */
interface Chain {
  merge(settings: object): unknown
  plugin(name: string): { use(plugin: unknown): unknown }
}

/** The rest of the program is a file of its own, which the start does not read (`docs/decisions/0024`). */
export function loadRestBehind(chain: Chain): void {
  chain.plugin('loadByRequire').use(loadByRequire)
  chain.merge({ output: { chunkFilename: '[name].js' }, optimization: { splitChunks: { cacheGroups: GROUPS } } })
}

/** The same in browsers, which load files by themselves. */
export const loadRestOnce = (chain: Chain): void => void chain.merge({ optimization: { splitChunks: { cacheGroups: BROWSER_GROUPS } } })
