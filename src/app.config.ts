import { HOME_CITY } from '@domain/kernel/home-city'

const isWeapp = process.env.TARO_ENV === 'weapp'
const isH5 = process.env.TARO_ENV === 'h5'

/** WeChat follows the phone's dark mode by the values of theme.json; elsewhere the bar stays light. */
const lightWindow = { navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black', backgroundColor: '#f2f5f8' } as const
const themedWindow = {
  navigationBarBackgroundColor: '@bar',
  navigationBarTextStyle: '@barText' as 'black',
  backgroundColor: '@paper',
  backgroundTextStyle: '@pull' as 'dark',
}

/** WeChat asks for the person's agreement to the privacy policy, in its own window, before the first protected interface (camera, clipboard). */
const honoursPrivacy = { __usePrivacyCheck__: true }

/** What WeChat says when it asks for the position, which never leaves the phone. */
const asksForPosition = {
  requiredPrivateInfos: ['getLocation' as const],
  permission: { 'scope.userLocation': { desc: '在手机上比对您是否在温州，位置不会上传' } },
}

export default defineAppConfig({
  pages: ['pages/code/index'],
  subPackages: [
    { root: 'packages/help', pages: ['questions/index', 'cities/index', 'settings/index', 'data/index', 'privacy/index', 'missing/index'] },
    { root: 'packages/itinerary', pages: ['declare/index'] },
    { root: 'packages/people', pages: ['link/index', 'confirm/index', 'temporary/index'] },
    { root: 'packages/verification', pages: ['form/index', 'case/index', 'for-holder/index'] },
    { root: 'packages/returning', pages: ['journey/index', 'check/index'] },
    {
      root: 'packages/staff',
      pages: ['door/index', 'place/index', 'street/index', 'case/index', 'orders/index', 'arrivals/index', 'paper/index'],
    },
    {
      root: 'packages/office',
      pages: [
        'desk/index',
        'cases/index',
        'venues/index',
        'staff/index',
        'paper/index',
        'orders/index',
        'risk-lists/index',
        'filings/index',
        'white-lists/index',
        'audit/index',
        'policy/index',
        'statistics/index',
      ],
    },
    // For maintainers, in a browser: every state of the code page.
    ...(isH5 ? [{ root: 'packages/gallery', pages: ['states/index'] }] : []),
  ],
  // Fetched behind the code page: the way to a code must not wait, and what a holder needs next opens without network.
  preloadRule: {
    'pages/code/index': {
      network: 'all',
      packages: ['packages/itinerary', 'packages/people', 'packages/verification', 'packages/returning', 'packages/help'],
    },
  },
  window: { navigationBarTitleText: HOME_CITY.program.zh, ...(isWeapp ? themedWindow : lightWindow) },
  ...(isWeapp
    ? {
        lazyCodeLoading: 'requiredComponents',
        style: 'v2',
        ...honoursPrivacy,
        darkmode: true,
        themeLocation: 'theme.json',
        ...asksForPosition,
      }
    : {}),
  // Only for tests of a single component by miniprogram-simulate.
  ...(process.env.NATIVE_COMPONENTS ? { components: ['ui/notice/native'] } : {}),
})
