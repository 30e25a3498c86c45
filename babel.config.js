/** For Taro's builds alone; tests are made by config/jest-transform.js. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Syntax is made older, what the language brings with it is not: the start would carry it all (`docs/decisions/0026`).
        useBuiltIns: false,
        // What is loaded behind the first picture stays apart in mini-programs too (`config/behind.ts`).
        'dynamic-import-node': false,
      },
    ],
  ],
}
