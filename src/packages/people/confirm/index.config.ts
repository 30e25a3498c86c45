export default definePageConfig({ navigationBarTitleText: '确认是本人' })
