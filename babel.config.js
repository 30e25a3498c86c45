/** For Taro's builds alone; the tests have their own presets in jest.config.js. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
        // What is loaded behind the first picture stays apart in mini-programs too (`config/behind.ts`).
        'dynamic-import-node': false,
      },
    ],
  ],
}
