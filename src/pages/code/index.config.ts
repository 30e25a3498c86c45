import { HOME_CITY } from '@domain/kernel/home-city'

export default definePageConfig({ navigationBarTitleText: HOME_CITY.program.zh, enablePullDownRefresh: true })
