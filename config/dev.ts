import type { UserConfigExport } from '@tarojs/cli'

export default {
  logger: { quiet: false, stats: false },
  mini: {},
  h5: {
    devServer: {
      host: '127.0.0.1', // the default listens on every interface
      port: Number(process.env.H5_PORT ?? 10086),
      open: false,
      proxy: [{ context: ['/api'], target: process.env.H5_BACKEND ?? 'http://127.0.0.1:7001', changeOrigin: true }],
    },
  },
} satisfies UserConfigExport<'webpack5'>
