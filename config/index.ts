import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { loadRestBehind, loadRestOnce, needWhole, readAtStart } from './behind'
import { backendUrl, cloudEnv, otherPrograms } from './backend'
import devConfig from './dev'
import { keepDoorCryptoApart } from './door-crypto'
import prodConfig from './prod'
import { rootKey } from './root-key'
import { compiled, dropUnusedRules, pathAliases } from './rooms'
import { version } from '../package.json'

const platform = process.env.TARO_ENV ?? 'h5'
/** Single components for miniprogram-simulate have no start, and Taro's hello page has nothing behind it. */
const isProgram = !process.env.NATIVE_COMPONENTS && !process.env.SOURCE_ROOT
const compile = { include: compiled }

/** What terser does by itself and Taro switches off for old phones: our oldest ones take it, and the main package is 7 KB smaller. */
const compress = {
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_props: true,
  inline: true,
  loops: true,
  negate_iife: true,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
  typeofs: true,
  ecma: 2017,
  passes: 3,
}

/** Pictures in styles are drawn shapes of a few hundred bytes: they are put into the styles, because a mini-program cannot load them from beside. */
const imageUrlLoaderOption = { limit: 8 * 1024 }

/** Every class belongs to one component: their order says nothing. */
const miniCssExtractPluginOption = { ignoreOrder: true }

/** How the client is built for WeChat, Alipay and browsers. `SOURCE_ROOT`, `OUTPUT_ROOT` and `BACKEND_URL` may be set from outside. */
export default defineConfig<'webpack5'>(async (merge) => {
  const baseConfig: UserConfigExport<'webpack5'> = {
    projectName: 'wenzhou-health-code',
    date: '2022-11-01',
    designWidth: 750,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: process.env.SOURCE_ROOT ?? 'src',
    outputRoot: `${process.env.OUTPUT_ROOT ?? 'dist'}/${platform}`,
    // Browsers know aria attributes by themselves.
    plugins: platform === 'h5' ? [] : [path.resolve(__dirname, 'plugins/attributes.ts')],
    alias: pathAliases(),
    defineConstants: {
      APP_VERSION: JSON.stringify(version),
      BACKEND_URL: JSON.stringify(backendUrl(platform)),
      CLOUD_ENV: JSON.stringify(cloudEnv()),
      OTHER_PROGRAMS: JSON.stringify(otherPrograms(platform)),
      ROOT_KEY: JSON.stringify(rootKey()),
    },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    // Chinese as itself: escaped it takes twice the room.
    terser: { enable: true, config: { compress, output: { ecma: 2017, ascii_only: false } } },
    mini: {
      // Known to the runner, missing in its types: levels of template before a nested component takes over.
      ...({ baseLevel: 7 } as object),
      compile,
      imageUrlLoaderOption,
      // Styles are all there from the start: nothing has to load them.
      miniCssExtractPluginOption: { ...miniCssExtractPluginOption, runtime: false },
      ...(isProgram && { commonChunks: readAtStart, addChunkPages: needWhole }),
      optimizeMainPackage: { enable: true },
      webpackChain(chain) {
        chain.plugin('doorCrypto').use(keepDoorCryptoApart())
        dropUnusedRules(chain)
        if (isProgram) loadRestBehind(chain)
      },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      compile,
      imageUrlLoaderOption,
      miniCssExtractPluginOption,
      output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      router: { mode: 'hash' },
      webpackChain: (chain) => isProgram && loadRestOnce(chain),
      postcss: { autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
    },
  }
  return merge({}, baseConfig, process.env.NODE_ENV === 'development' ? devConfig : prodConfig)
})
